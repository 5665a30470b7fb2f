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
def create_heroes():
    rows = [{"name": name} for name in request.get_json()]
    db.session.execute(db.insert(Hero).values(rows))
    db.session.commit()
    return "", 201


@app.get("/heroes")
def count_heroes():
    return {"count": db.session.scalar(db.select(db.func.count(Hero.id)))}
