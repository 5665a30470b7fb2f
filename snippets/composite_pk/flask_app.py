from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app, model_class=Base)


class Line(db.Model):
    order: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    product: Mapped[str]


with app.app_context():
    db.create_all()


@app.put("/orders/<int:order>/lines/<int:number>")
def save_line(order, number):
    line = Line(order=order, number=number, product=request.args["product"])
    db.session.merge(line)
    db.session.commit()
    return "", 204


@app.get("/orders/<int:order>/lines/<int:number>")
def line(order, number):
    line = db.get_or_404(Line, (order, number))
    return {"product": line.product}
