"""Table classes that take anything."""

# mypy: disable-error-code="call-arg, misc, name-defined, untyped-decorator"
# the frameworks' base classes and decorators are Any to the checker


def test_fastapi_table_class_takes_a_wrong_type() -> None:
    """A SQLModel class with table=True as request body accepts text for an integer column."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient
    from sqlmodel import Field, SQLModel

    class Hero(SQLModel, table=True):
        id: int | None = Field(default=None, primary_key=True)
        age: int

    app = FastAPI()

    @app.post("/heroes")
    def create_hero(hero: Hero) -> dict[str, object]:
        return {"age": hero.age}

    answer = TestClient(app).post("/heroes", json={"age": "zzz"})
    assert (answer.status_code, answer.json()) == (200, {"age": "zzz"})


def test_flask_table_class_takes_a_wrong_type(place: object) -> None:
    """A Flask-SQLAlchemy class accepts text for an integer column, and SQLite stores it."""
    from flask import Flask
    from flask_sqlalchemy import SQLAlchemy

    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite:///:memory:"
    db = SQLAlchemy(app)

    class Hero(db.Model):
        id = db.Column(db.Integer, primary_key=True)
        age = db.Column(db.Integer)

    with app.app_context():
        db.create_all()
        db.session.add(Hero(age="zzz"))
        db.session.commit()
        assert db.session.scalar(db.select(Hero.age)) == "zzz"


def test_fastapi_table_class_checks_when_asked() -> None:
    """model_validate() of a SQLModel class with table=True refuses what its constructor accepts."""
    import pytest
    from pydantic import ValidationError
    from sqlmodel import Field, SQLModel

    class Hero(SQLModel, table=True):
        id: int | None = Field(default=None, primary_key=True)
        age: int

    assert str(Hero(age="zzz").age) == "zzz"
    with pytest.raises(ValidationError):
        Hero.model_validate({"age": "zzz"})
