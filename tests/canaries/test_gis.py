"""No geographic columns in the ORM of FastAPI and Flask."""


def test_fastapi_orm_has_no_geometry() -> None:
    """SQLModel and SQLAlchemy export no geometry column type."""
    import sqlalchemy.types
    import sqlmodel

    names = {*dir(sqlalchemy.types), *dir(sqlmodel)}
    assert "Integer" in names
    assert not {name for name in names if "geo" in name.lower()}


def test_flask_orm_has_no_geometry() -> None:
    """Flask-SQLAlchemy offers no geometry column type."""
    from flask_sqlalchemy import SQLAlchemy

    db = SQLAlchemy()
    assert db.Integer
    assert not hasattr(db, "Geometry")
    assert not hasattr(db, "Geography")
