from flask import Flask, abort, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import event
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
mails = []


@app.post("/heroes/<name>")
def create_hero(name):
    session = db.session()
    with session.begin():
        session.add(Hero(name=name))
        session.flush()
        event.listen(session, "after_commit", lambda session: mails.append(name))
        if "fail" in request.args:
            abort(400)
    return "", 201


@app.get("/mails")
def list_mails():
    return mails
