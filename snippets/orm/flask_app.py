from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app, model_class=Base)


class Hero(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    age: Mapped[int]


with app.app_context():
    db.create_all()


@app.post("/heroes")
def create_hero():
    data = request.get_json()
    hero = Hero(name=data["name"], age=data["age"])
    db.session.add(hero)
    db.session.commit()
    return {"id": hero.id}, 201


@app.get("/heroes")
def list_heroes():
    min_age = request.args.get("min_age", type=int)
    query = db.select(Hero).where(Hero.age >= min_age).order_by(Hero.name)
    return [{"name": hero.name, "age": hero.age} for hero in db.session.scalars(query)]
