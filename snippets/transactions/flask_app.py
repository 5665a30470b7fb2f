from flask import Flask, abort, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import CheckConstraint
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app, model_class=Base)


class Account(db.Model):
    __table_args__ = (CheckConstraint("balance >= 0"),)

    name: Mapped[str] = mapped_column(primary_key=True)
    balance: Mapped[int]


with app.app_context():
    db.create_all()


@app.put("/accounts/<name>")
def open_account(name):
    balance = request.args.get("balance", type=int)
    with db.session.begin():
        db.session.add(Account(name=name, balance=balance))
    return "", 201


def add(name, amount):
    balance = Account.balance + amount
    query = db.update(Account).where(Account.name == name).values(balance=balance)
    db.session.execute(query)


@app.post("/transfer")
def transfer():
    amount = request.args.get("amount", type=int)
    try:
        with db.session.begin():
            add(request.args["target"], amount)
            add(request.args["source"], -amount)
    except IntegrityError:
        abort(409, "Not enough money")
    return "", 204


@app.get("/accounts")
def accounts():
    return {row.name: row.balance for row in db.session.scalars(db.select(Account))}
