from flask import Flask, abort, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, validates


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app, model_class=Base)


class Hero(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    age: Mapped[int]

    @validates("age")
    def check_age(self, key, value):
        if not isinstance(value, int):
            raise ValueError(f"{key} is no whole number")
        return value


with app.app_context():
    db.create_all()


@app.post("/heroes")
def create_hero():
    try:
        hero = Hero(**request.get_json())
    except ValueError:
        abort(422)
    db.session.add(hero)
    db.session.commit()
    return "", 201


@app.get("/heroes")
def ages():
    return list(db.session.scalars(db.select(Hero.age)))
