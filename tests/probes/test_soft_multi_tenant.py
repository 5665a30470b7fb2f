"""One schema per tenant."""

# mypy: disable-error-code="call-arg, misc, name-defined"
# the frameworks' base classes and decorators are Any to the checker

from pathlib import Path


def test_fastapi_orm_maps_schemas(place: Path) -> None:
    """One SQLModel class reads two tenants' tables through schema_translate_map."""
    from sqlmodel import Field, Session, SQLModel, create_engine, select, text

    class Hero(SQLModel, table=True):
        __table_args__ = {"schema": "tenant"}
        name: str = Field(primary_key=True)

    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        for tenant in ("red", "blue"):
            connection.execute(text(f"ATTACH '{place / tenant}.db' AS {tenant}"))
            mapped = connection.execution_options(schema_translate_map={"tenant": tenant})
            SQLModel.metadata.create_all(mapped)
            mapped.execute(Hero.__table__.insert(), {"name": f"hero of {tenant}"})
            with Session(mapped) as session:
                assert session.exec(select(Hero.name)).all() == [f"hero of {tenant}"]
    engine.dispose()


def test_flask_extension_maps_schemas(place: Path) -> None:
    """One Flask-SQLAlchemy class reads two tenants' tables through schema_translate_map."""
    from flask import Flask
    from flask_sqlalchemy import SQLAlchemy

    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
    db = SQLAlchemy(app)

    class Hero(db.Model):
        __table__ = db.Table("hero", db.Column("name", db.String, primary_key=True), schema="tenant")

    with app.app_context(), db.engine.connect() as connection:
        for tenant in ("red", "blue"):
            connection.execute(db.text(f"ATTACH '{place / tenant}.db' AS {tenant}"))
            mapped = connection.execution_options(schema_translate_map={"tenant": tenant})
            db.metadata.create_all(mapped)
            mapped.execute(db.insert(Hero), {"name": f"hero of {tenant}"})
            assert mapped.scalars(db.select(Hero.name)).all() == [f"hero of {tenant}"]
