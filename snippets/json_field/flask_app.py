from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import JSON
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
db = SQLAlchemy(app, model_class=Base)


class Product(db.Model):
    name: Mapped[str] = mapped_column(primary_key=True)
    data: Mapped[dict] = mapped_column(JSON)


with app.app_context():
    db.create_all()


@app.put("/products/<name>")
def create_product(name):
    db.session.add(Product(name=name, data=request.get_json()))
    db.session.commit()
    return "", 201


@app.get("/products")
def products():
    matches = Product.data["paint"]["color"].as_string() == request.args["color"]
    return list(db.session.scalars(db.select(Product.name).where(matches)))
