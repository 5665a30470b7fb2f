"""Databases that the usual ORM speaks without another package's dialect."""

import pkgutil
from collections.abc import Callable


def _dialects() -> list[str]:
    import sqlalchemy.dialects

    found = {name for _, name, package in pkgutil.iter_modules(sqlalchemy.dialects.__path__) if package}
    return sorted(found)


def test_fastapi_orm_databases(record: Callable[[object], None]) -> None:
    """SQLAlchemy, under SQLModel, ships the dialects of these databases."""
    record(_dialects())
    assert {"postgresql", "sqlite"} <= set(_dialects())


def test_flask_orm_databases(record: Callable[[object], None]) -> None:
    """SQLAlchemy, under Flask-SQLAlchemy, ships the dialects of these databases."""
    record(_dialects())
    assert {"postgresql", "sqlite"} <= set(_dialects())


def test_django_databases(record: Callable[[object], None]) -> None:
    """Django ships the backends of these databases."""
    import django.db.backends

    names = {name for _, name, package in pkgutil.iter_modules(django.db.backends.__path__) if package}
    found = sorted(name.removesuffix("3") for name in names - {"base", "dummy"})
    record(found)
    assert {"postgresql", "sqlite"} <= set(found)
