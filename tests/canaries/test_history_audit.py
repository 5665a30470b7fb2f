"""No history without a package."""

# mypy: disable-error-code="call-arg, misc, name-defined"
# the frameworks' base classes and decorators are Any to the checker


def test_fastapi_orm_keeps_no_history() -> None:
    """After an update through SQLModel, the database holds the new value and no other table."""
    from sqlmodel import Field, Session, SQLModel, create_engine, inspect, select

    class Page(SQLModel, table=True):
        id: int = Field(primary_key=True)
        title: str

    engine = create_engine("sqlite://")
    SQLModel.metadata.create_all(engine, tables=[Page.__table__])
    with Session(engine) as session:
        for title in ("first", "second"):
            session.merge(Page(id=1, title=title))
            session.commit()
        assert session.exec(select(Page.title)).all() == ["second"]
    assert inspect(engine).get_table_names() == ["page"]
    engine.dispose()


def test_flask_orm_keeps_no_history() -> None:
    """After an update through Flask-SQLAlchemy, the database holds the new value and no other table."""
    from flask import Flask
    from flask_sqlalchemy import SQLAlchemy

    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
    db = SQLAlchemy(app)

    class Page(db.Model):
        id = db.Column(db.Integer, primary_key=True)
        title = db.Column(db.String)

    with app.app_context():
        db.create_all()
        for title in ("first", "second"):
            db.session.merge(Page(id=1, title=title))
            db.session.commit()
        assert db.session.scalars(db.select(Page.title)).all() == ["second"]
        assert db.inspect(db.engine).get_table_names() == ["page"]
        db.session.remove()
        db.engine.dispose()
