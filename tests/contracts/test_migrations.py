"""Schema changes as files."""

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

MODELS = {
    "fastapi": ("fastapi_app/models.py", "    age: int | None = None"),
    "flask": ("flask_app/__init__.py", "    age: Mapped[int | None]"),
    "django": ("django_app/models.py", "    age = models.IntegerField(null=True)"),
}
ALEMBIC = "alembic -c fastapi_app/alembic.ini"
COMMANDS = {
    "fastapi": {
        "make": f"{ALEMBIC} revision --autogenerate",
        "apply": f"{ALEMBIC} upgrade head",
        "reverse": f"{ALEMBIC} downgrade -1",
    },
    "flask": {
        "start": "flask --app flask_app db init",
        "make": "flask --app flask_app db migrate",
        "apply": "flask --app flask_app db upgrade",
        "reverse": "flask --app flask_app db downgrade",
    },
    "django": {
        "make": "django makemigrations django_app",
        "apply": "django migrate django_app",
        "reverse": "django migrate django_app 0001",
    },
}


def _run(framework: str, *steps: str) -> None:
    env = {**os.environ, "PYTHONPATH": ".", "DJANGO_SETTINGS_MODULE": "django_app.settings"}
    for step in steps:
        if line := COMMANDS[framework].get(step):
            command = [sys.executable, "-m", *line.split()]
            subprocess.run(command, env=env, check=True, capture_output=True)


def _add_column(framework: str, place: Path) -> None:
    name, column = MODELS[framework]
    lines = (place / name).read_text().splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("    name"))
    (place / name).write_text("\n".join([*lines[: at + 1], column, *lines[at + 1 :], ""]))


def _columns(place: Path) -> list[str]:
    found = []
    for file in [*place.rglob("*.db"), *place.rglob("*.sqlite3")]:
        with closing(sqlite3.connect(file)) as db:
            rows = db.execute(
                "SELECT c.name FROM sqlite_master t, pragma_table_info(t.name) c"
                " WHERE t.name IN ('hero', 'django_app_hero') ORDER BY c.cid"
            )
            found += [name for (name,) in rows]
    return found


def test_model_change_is_migrated_and_reversed(framework: str, place: Path) -> None:
    """Migrations are written from the models: one creates a table, the next adds a column and is reversed."""
    _run(framework, "start", "make", "apply")
    assert _columns(place) == ["id", "name"]
    _add_column(framework, place)
    _run(framework, "make", "apply")
    assert _columns(place) == ["id", "name", "age"]
    _run(framework, "reverse")
    assert _columns(place) == ["id", "name"]
