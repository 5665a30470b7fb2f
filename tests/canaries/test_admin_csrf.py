"""Posts from other sites to the admin, with nothing configured."""

from pathlib import Path

from starlette.testclient import TestClient

CROSS_SITE = {"origin": "https://evil.example", "sec-fetch-site": "cross-site"}
PRODUCT = {"name": "Forged"}


def test_fastapi_sqladmin_stores_a_forged_post(place: Path) -> None:
    """SQLAdmin stores what a form on another site posts: its forms carry no token."""
    from fastapi import FastAPI
    from sqladmin import Admin, ModelView
    from sqlmodel import Field, SQLModel, create_engine

    class Product(SQLModel, table=True):
        id: int | None = Field(default=None, primary_key=True)
        name: str

    class ProductAdmin(ModelView, model=Product):
        column_list = ("name",)

    engine = create_engine("sqlite:///app.db")
    SQLModel.metadata.create_all(engine)
    app = FastAPI()
    Admin(app, engine).add_view(ProductAdmin)
    client = TestClient(app)
    client.post("/admin/product/create", data=PRODUCT, headers=CROSS_SITE)
    assert "Forged" in client.get("/admin/product/list").text


def test_flask_admin_stores_a_forged_post(place: Path) -> None:
    """Flask-Admin's default form stores what a form on another site posts."""
    from flask import Flask
    from flask_admin import Admin
    from flask_admin.contrib.sqla import ModelView
    from flask_babel import Babel
    from flask_sqlalchemy import SQLAlchemy

    app = Flask(__name__, instance_path=str(place))
    app.secret_key = "only-for-this-test"
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///app.db"
    Babel(app)
    db = SQLAlchemy(app)

    class Product(db.Model):
        id = db.Column(db.Integer, primary_key=True)
        name = db.Column(db.String(50))

    with app.app_context():
        db.create_all()
    Admin(app).add_view(ModelView(Product, db))
    client = app.test_client()
    client.post("/admin/product/new/", data=PRODUCT, headers=CROSS_SITE)
    assert "Forged" in client.get("/admin/product/").text
