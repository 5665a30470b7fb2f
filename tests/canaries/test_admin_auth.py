"""The admin for anonymous visitors, with nothing configured."""

from pathlib import Path

from starlette.testclient import TestClient


def test_fastapi_sqladmin_is_open(place: Path) -> None:
    """SQLAdmin shows its list and its form to anonymous visitors until a login is configured."""
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
    client = TestClient(app, follow_redirects=False)
    assert client.get("/admin/product/list").status_code == 200
    assert client.get("/admin/product/create").status_code == 200


def test_flask_admin_is_open(place: Path) -> None:
    """Flask-Admin shows its list and its form to anonymous visitors until a login is written."""
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
    assert client.get("/admin/product/").status_code == 200
    assert client.get("/admin/product/new/").status_code == 200
