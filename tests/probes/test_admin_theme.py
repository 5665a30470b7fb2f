"""The look of the admin."""

from pathlib import Path

from starlette.testclient import TestClient

STYLE = '<link rel="stylesheet" href="/brand.css">'


def test_fastapi_sqladmin_takes_a_template(place: Path) -> None:
    """A template in the project's folder adds a stylesheet to a list page of SQLAdmin."""
    from fastapi import FastAPI
    from sqladmin import Admin, ModelView
    from sqlmodel import Field, SQLModel, create_engine

    class Product(SQLModel, table=True):
        id: int | None = Field(default=None, primary_key=True)
        name: str

    class ProductAdmin(ModelView, model=Product):
        list_template = "products.html"

    engine = create_engine("sqlite:///app.db")
    SQLModel.metadata.create_all(engine)
    app = FastAPI()
    page = '{% extends "sqladmin/list.html" %}{% block head %}' + STYLE + "{% endblock %}"
    (place / "templates").mkdir()
    (place / "templates" / "products.html").write_text(page)
    Admin(app, engine).add_view(ProductAdmin)
    assert STYLE in TestClient(app).get("/admin/product/list").text


def test_flask_admin_takes_a_swatch() -> None:
    """Flask-Admin serves a Bootswatch theme of its own when one is named."""
    from flask import Flask
    from flask_admin import Admin
    from flask_admin.theme import Bootstrap4Theme
    from flask_babel import Babel

    app = Flask(__name__)
    app.secret_key = "only-for-this-test"
    Babel(app)
    Admin(app, theme=Bootstrap4Theme(swatch="darkly"))
    assert "swatch/darkly/bootstrap.min.css" in app.test_client().get("/admin/").text


def test_django_admin_takes_a_template(django_ready: None, place: Path) -> None:
    """A template named admin/base_site.html in the project adds a stylesheet to Django's admin."""
    from django.contrib import admin
    from django.test import Client, override_settings
    from django.urls import path

    page = '{% extends "admin/base.html" %}{% block extrastyle %}' + STYLE + "{% endblock %}"
    (place / "templates" / "admin").mkdir(parents=True)
    (place / "templates" / "admin" / "base_site.html").write_text(page)
    urls = type("Urls", (), {"urlpatterns": [path("admin/", admin.site.urls)]})
    with override_settings(ROOT_URLCONF=urls):
        assert STYLE in Client().get("/admin/login/").text
