"""Forms from database models."""

import asyncio

from flask import Flask
from sqlalchemy import String, create_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    """The tables of this test."""


class Author(Base):
    """A table with one column to fill in."""

    __tablename__ = "author"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(20))


def test_fastapi_gets_model_forms_from_sqladmin() -> None:
    """SQLAdmin derives a WTForms class with one input per column from a SQLAlchemy model."""
    from sqladmin.forms import get_model_form
    from sqlalchemy.orm import sessionmaker

    maker = sessionmaker(create_engine("sqlite://"))
    form = asyncio.run(get_model_form(Author, maker))
    assert [field.name for field in form()] == ["name"]


def test_flask_gets_model_forms_from_flask_admin() -> None:
    """Flask-Admin derives a form with one input per column from a SQLAlchemy model."""
    from flask_admin import Admin
    from flask_admin.contrib.sqla import ModelView
    from flask_babel import Babel
    from flask_sqlalchemy import SQLAlchemy

    app = Flask(__name__)
    app.config.update(SECRET_KEY="test", SQLALCHEMY_DATABASE_URI="sqlite://")
    Babel(app)
    Admin(app).add_view(ModelView(Author, SQLAlchemy(app, model_class=Base)))
    page = app.test_client().get("/admin/author/new/").text
    assert 'name="name"' in page
