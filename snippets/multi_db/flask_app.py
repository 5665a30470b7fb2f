from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
app.config["SQLALCHEMY_BINDS"] = {"log": "sqlite:///log.db"}
db = SQLAlchemy(app, model_class=Base)


class Hero(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Visit(db.Model):
    __bind_key__ = "log"

    id: Mapped[int] = mapped_column(primary_key=True)
    path: Mapped[str]


with app.app_context():
    db.create_all()


@app.post("/heroes")
def create_hero():
    db.session.add(Hero(name=request.args["name"]))
    db.session.add(Visit(path="/heroes"))
    db.session.commit()
    return "", 201


@app.get("/visits")
def visits():
    return {"visits": db.session.scalar(db.select(db.func.count(Visit.id)))}
