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
    query = db.text("INSERT INTO hero (name) VALUES (:name)")
    db.session.execute(query, {"name": request.args["name"]})
    db.session.commit()
    return "", 201


@app.get("/heroes")
def find_heroes():
    query = db.text("SELECT name FROM hero WHERE name = :name")
    return list(db.session.scalars(query, {"name": request.args["name"]}))
