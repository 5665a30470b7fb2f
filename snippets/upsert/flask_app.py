from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app, model_class=Base)


class Stock(db.Model):
    id: Mapped[int] = mapped_column(primary_key=True)
    product: Mapped[str] = mapped_column(unique=True)
    quantity: Mapped[int]


with app.app_context():
    db.create_all()


@app.put("/stock/<product>")
def save_stock(product):
    quantity = request.args.get("quantity", type=int)
    query = insert(Stock).values(product=product, quantity=quantity)
    query = query.on_conflict_do_update(
        index_elements=["product"], set_={"quantity": query.excluded.quantity}
    )
    db.session.execute(query)
    db.session.commit()
    return "", 204


@app.get("/stock/<product>")
def stock(product):
    row = db.one_or_404(db.select(Stock).where(Stock.product == product))
    return {"id": row.id, "quantity": row.quantity}
