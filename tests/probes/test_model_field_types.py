"""Static type of a model field."""

from collections.abc import Callable
from pathlib import Path

from tests.checker import revealed
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


reveal_type(User(name="Ada").name)
"""


def test_fastapi_with_sqlmodel(tmp_path: Path, record: Callable[[object], None]) -> None:
    """The value is the type that mypy infers for a text field of a SQLModel table."""
    record(revealed(SQLMODEL, closure("sqlmodel"), tmp_path))


def test_flask_with_sqlalchemy(tmp_path: Path, record: Callable[[object], None]) -> None:
    """The value is the type that mypy infers for a text column of a SQLAlchemy model."""
    record(revealed(SQLALCHEMY, closure("sqlalchemy"), tmp_path))


def test_django_without_stubs(tmp_path: Path, record: Callable[[object], None]) -> None:
    """The value is the type that mypy infers for a CharField with nothing but Django installed."""
    record(revealed(DJANGO, closure("django"), tmp_path))
