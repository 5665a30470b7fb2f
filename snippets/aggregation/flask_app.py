from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app, model_class=Base)


class Sale(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    region: Mapped[str]
    amount: Mapped[int]


with app.app_context():
    db.create_all()


@app.post("/sales")
def create_sale():
    amount = request.args.get("amount", type=int)
    db.session.add(Sale(region=request.args["region"], amount=amount))
    db.session.commit()
    return "", 201


@app.get("/totals")
def totals():
    query = db.select(Sale.region, db.func.sum(Sale.amount)).group_by(Sale.region)
    return {region: total for region, total in db.session.execute(query)}
