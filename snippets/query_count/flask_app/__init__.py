from flask import Flask
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///:memory:"
app.config["SQLALCHEMY_RECORD_QUERIES"] = True
db = SQLAlchemy(app, model_class=Base)


class Guest(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


@app.get("/guests")
def guests():
    names = db.session.scalars(db.select(Guest.name))
    return {"guests": list(names)}
