"""Static type of a model field."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.checker import revealed, site
from tests.distributions import closure

SQLMODEL = """from sqlmodel import Field, SQLModel


class User(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str


reveal_type(User(name="Ada").name)
"""
SQLALCHEMY = """from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "user"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]


reveal_type(User(name="Ada").name)
"""
DJANGO = """from django.db import models


class User(models.Model):
    name = models.CharField(max_length=80)
"""
REVEAL = """reveal_type(User(name="Ada").name)
"""
PROJECT = {
    "shop/__init__.py": "",
    "shop/settings.py": 'SECRET_KEY = "change-me"\nINSTALLED_APPS = ["shop"]\n',
    "shop/models.py": DJANGO,
    "checked.py": f"from shop.models import User\n\n{REVEAL}",
    "mypy.ini": """[mypy]
strict = true
plugins = mypy_django_plugin.main

[mypy.plugins.django-stubs]
django_settings_module = shop.settings
""",
}


def revealed_with_plugin(place: Path) -> str:
    """Return the type that mypy reveals in a Django project with django-stubs and its plugin."""
    (place / "shop").mkdir()
    for name, text in PROJECT.items():
        (place / name).write_text(text)
    python = site(place / "environment", closure("django-stubs"))
    command = [sys.executable, "-m", "mypy", "--no-incremental", f"--python-executable={python}"]
    answer = subprocess.run([*command, "checked.py"], cwd=place, capture_output=True, text=True, check=False)
    [kind] = re.findall(r'Revealed type is "(.*)"', answer.stdout)
    return str(kind).removeprefix("builtins.")


def test_fastapi_with_sqlmodel(tmp_path: Path, record: Callable[[object], None]) -> None:
    """The value is the type that mypy infers for a text field of a SQLModel table."""
    record(revealed(SQLMODEL, closure("sqlmodel"), tmp_path))


def test_flask_with_sqlalchemy(tmp_path: Path, record: Callable[[object], None]) -> None:
    """The value is the type that mypy infers for a text column of a SQLAlchemy model."""
    record(revealed(SQLALCHEMY, closure("sqlalchemy"), tmp_path))


def test_django_with_stubs(tmp_path: Path, record: Callable[[object], None]) -> None:
    """The value is the type that mypy infers for a CharField with django-stubs and its plugin."""
    record(revealed_with_plugin(tmp_path))


def test_django_without_stubs(tmp_path: Path) -> None:
    """With nothing but Django installed, mypy infers Any for a CharField."""
    assert revealed(f"{DJANGO}\n\n{REVEAL}", closure("django"), tmp_path) == "Any"
