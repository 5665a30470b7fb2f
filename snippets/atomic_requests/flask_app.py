from flask import Flask, abort, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app, model_class=Base)


class Hero(db.Model):
    name: Mapped[str] = mapped_column(primary_key=True)


with app.app_context():
    db.create_all()


@app.after_request
def commit(response):
    if response.status_code < 400:
        db.session.commit()
    return response


@app.post("/heroes/<name>")
def create_hero(name):
    db.session.add(Hero(name=name))
    db.session.flush()
    if "fail" in request.args:
        abort(500)
    return "", 201


@app.get("/heroes")
def heroes():
    return list(db.session.scalars(db.select(Hero.name)))
