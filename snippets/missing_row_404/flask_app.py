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


with app.app_context():
    db.create_all()


@app.post("/heroes")
def create_hero():
    hero = Hero(name=request.args["name"])
    db.session.add(hero)
    db.session.commit()
    return {"id": hero.id}, 201


@app.get("/heroes/<int:hero_id>")
def hero(hero_id):
    hero = db.get_or_404(Hero, hero_id)
    return {"name": hero.name}
