from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import Computed
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app, model_class=Base)


class Line(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    price: Mapped[int]
    quantity: Mapped[int]
    total: Mapped[int] = mapped_column(Computed("price * quantity"))


with app.app_context():
    db.create_all()


@app.post("/lines")
def create_line():
    price = request.args.get("price", type=int)
    line = Line(price=price, quantity=request.args.get("quantity", type=int))
    db.session.add(line)
    db.session.commit()
    return {"total": line.total}, 201
