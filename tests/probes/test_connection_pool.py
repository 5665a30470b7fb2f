"""Connections that are kept."""

from pathlib import Path


def test_fastapi_orm_pools_connections(place: Path) -> None:
    """A SQLModel engine has a queue pool from the start and hands the same connection out again."""
    from sqlalchemy.pool import QueuePool
    from sqlmodel import create_engine

    engine = create_engine("sqlite:///app.db")
    assert isinstance(engine.pool, QueuePool)
    with engine.connect() as first:
        raw = first.connection.driver_connection
    with engine.connect() as second:
        assert second.connection.driver_connection is raw
    engine.dispose()


def test_flask_extension_pools_connections(place: Path) -> None:
    """Flask-SQLAlchemy's engine has a queue pool from the start and hands the same connection out again."""
    from flask import Flask
    from flask_sqlalchemy import SQLAlchemy
    from sqlalchemy.pool import QueuePool

    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = f"sqlite:///{place}/app.db"
    db = SQLAlchemy(app)
    with app.app_context():
        assert isinstance(db.engine.pool, QueuePool)
        with db.engine.connect() as first:
            raw = first.connection.driver_connection
        with db.engine.connect() as second:
            assert second.connection.driver_connection is raw
        db.engine.dispose()


def test_django_keeps_a_connection_on_request(django_ready: None) -> None:
    """By default a connection is closed after each request; CONN_MAX_AGE keeps it for the next one."""
    from django.core.signals import request_finished, request_started
    from django.db import connection

    def survives() -> bool:
        request_started.send(sender=None, environ={})
        connection.ensure_connection()
        raw = connection.connection
        request_finished.send(sender=None)
        return raw is not None and connection.connection is raw

    assert connection.settings_dict["CONN_MAX_AGE"] == 0
    assert survives() is False
    connection.settings_dict["CONN_MAX_AGE"] = 60
    assert survives() is True


def test_django_pools_postgresql_connections() -> None:
    """The PostgreSQL backend reads a pool option and opens a psycopg connection pool with it."""
    import ast
    from importlib.util import find_spec

    spec = find_spec("django.db.backends.postgresql")
    assert spec is not None
    assert spec.origin is not None
    tree = ast.parse((Path(spec.origin).parent / "base.py").read_text())
    wrapper = next(n for n in tree.body if isinstance(n, ast.ClassDef) and n.name == "DatabaseWrapper")
    pool = next(n for n in wrapper.body if isinstance(n, ast.FunctionDef) and n.name == "pool")
    assert "ConnectionPool" in ast.unparse(pool)
