from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase, Mapped, joinedload, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app, model_class=Base)


class Author(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


class Book(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    author_id: Mapped[int] = mapped_column(db.ForeignKey("author.id"))
    author: Mapped[Author] = db.relationship()


with app.app_context():
    db.create_all()


@app.post("/books")
def create_book():
    author = Author(name=request.args["author"])
    db.session.add(Book(title=request.args["title"], author=author))
    db.session.commit()
    return "", 201


@app.get("/books")
def list_books():
    books = db.session.scalars(db.select(Book).options(joinedload(Book.author)))
    return [{"title": book.title, "author": book.author.name} for book in books]
