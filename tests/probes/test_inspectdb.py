"""Models from tables that exist."""

import io
import sqlite3
from contextlib import closing
from pathlib import Path


def _legacy(file: Path) -> None:
    with closing(sqlite3.connect(file)) as db, db:
        db.execute("CREATE TABLE hero (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
        db.execute("INSERT INTO hero (name) VALUES ('Ann')")


def test_fastapi_orm_maps_existing_tables(place: Path) -> None:
    """SQLAlchemy's automap, which SQLModel brings, makes mapped classes of existing tables at run time."""
    from importlib.metadata import requires

    from sqlalchemy.ext.automap import automap_base
    from sqlmodel import Session, create_engine, select

    _legacy(place / "app.db")
    engine = create_engine("sqlite:///app.db")
    brought = [line.lower() for line in requires("sqlmodel") or [] if ";" not in line]
    assert any(line.startswith("sqlalchemy") for line in brought)
    base = automap_base()
    base.prepare(autoload_with=engine)
    with Session(engine) as session:
        assert session.exec(select(base.classes.hero.name)).all() == ["Ann"]
    engine.dispose()


def test_flask_extension_reflects_existing_tables(place: Path) -> None:
    """Flask-SQLAlchemy's reflect() reads existing tables at run time."""
    from flask import Flask
    from flask_sqlalchemy import SQLAlchemy

    _legacy(place / "app.db")
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = f"sqlite:///{place}/app.db"
    db = SQLAlchemy(app)
    with app.app_context():
        db.reflect()
        hero = db.metadata.tables["hero"]
        assert db.session.scalars(db.select(hero.c.name)).all() == ["Ann"]
        db.session.remove()
        db.engine.dispose()


def test_django_writes_models_of_existing_tables(django_ready: None) -> None:
    """The inspectdb command prints a model class with typed fields for an existing table."""
    from django.core.management import call_command
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("CREATE TABLE hero (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    code = io.StringIO()
    call_command("inspectdb", "hero", stdout=code)
    assert "class Hero(models.Model):" in code.getvalue()
    assert "name = models.TextField()" in code.getvalue()
