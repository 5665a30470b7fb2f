"""No ORM in the bare frameworks."""

import re
from importlib.metadata import requires

ORMS = {"sqlalchemy", "sqlmodel", "peewee", "pony", "tortoise-orm", "django", "ormar", "piccolo"}


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


def test_fastapi_brings_no_orm() -> None:
    """FastAPI and its required dependencies include no object-relational mapper."""
    closure = _closure("fastapi")
    assert {"fastapi", "starlette", "pydantic"} <= closure
    assert not closure & ORMS


def test_flask_brings_no_orm() -> None:
    """Flask and its required dependencies include no object-relational mapper."""
    closure = _closure("flask")
    assert {"flask", "werkzeug", "jinja2"} <= closure
    assert not closure & ORMS
