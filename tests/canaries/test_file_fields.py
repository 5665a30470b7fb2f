"""No file columns in the ORM of FastAPI and Flask."""


def test_fastapi_orm_has_no_file_column() -> None:
    """SQLModel and SQLAlchemy export no column type for files or images."""
    import sqlalchemy.types
    import sqlmodel

    names = {name for name in (*dir(sqlalchemy.types), *dir(sqlmodel)) if name[0] != "_"}
    assert "LargeBinary" in names
    assert not {name for name in names if "file" in name.lower() or "image" in name.lower()}


def test_flask_orm_has_no_file_column() -> None:
    """Flask-SQLAlchemy offers no column type for files or images."""
    from flask_sqlalchemy import SQLAlchemy

    db = SQLAlchemy()
    assert db.LargeBinary
    assert not hasattr(db, "FileField")
    assert not hasattr(db, "ImageField")
