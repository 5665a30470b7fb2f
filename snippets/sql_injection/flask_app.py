from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import select
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app, model_class=Base)


class User(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


with app.app_context():
    db.create_all()


@app.post("/users")
def create():
    db.session.add(User(name=request.form["name"]))
    db.session.commit()
    return {"name": request.form["name"]}


@app.get("/users")
def find():
    users = db.session.scalars(select(User).where(User.name == request.args["name"]))
    return {"names": [user.name for user in users]}
