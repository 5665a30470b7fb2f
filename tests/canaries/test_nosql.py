"""No document database without a package."""

import re
from importlib.metadata import requires

DRIVERS = {"pymongo", "motor", "beanie", "mongoengine", "redis", "cassandra-driver", "couchdb"}


def _closure(name: str) -> set[str]:
    found: set[str] = set()
    todo = [name]
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            lines = [line for line in requires(name) or [] if ";" not in line]
            todo += [re.split(r"[^\w.-]", line)[0].lower() for line in lines]
    return found


def test_fastapi_brings_no_document_database() -> None:
    """FastAPI requires no driver or mapper of a document database."""
    closure = _closure("fastapi")
    assert "starlette" in closure
    assert not closure & DRIVERS


def test_flask_brings_no_document_database() -> None:
    """Flask requires no driver or mapper of a document database."""
    closure = _closure("flask")
    assert "werkzeug" in closure
    assert not closure & DRIVERS


def test_django_ships_sql_backends_only() -> None:
    """Every database backend that Django ships is relational."""
    import pkgutil

    import django.db.backends

    names = {name for _, name, package in pkgutil.iter_modules(django.db.backends.__path__) if package}
    assert names == {"base", "dummy", "mysql", "oracle", "postgresql", "sqlite3"}
