"""Full-text search of the database."""

# mypy: disable-error-code="call-arg, misc, name-defined"
# the frameworks' base classes and decorators are Any to the checker


def test_fastapi_orm_matches_text() -> None:
    """match() on a SQLModel column is compiled to a full-text query on PostgreSQL."""
    from sqlalchemy.dialects import postgresql
    from sqlmodel import Field, SQLModel, col, select

    class Page(SQLModel, table=True):
        id: int = Field(primary_key=True)
        body: str

    query = select(Page).where(col(Page.body).match("tea"))
    assert "page.body @@ plainto_tsquery(" in str(query.compile(dialect=postgresql.dialect()))


def test_flask_orm_matches_text() -> None:
    """match() on a Flask-SQLAlchemy column is compiled to a full-text query on PostgreSQL."""
    from flask_sqlalchemy import SQLAlchemy
    from sqlalchemy.dialects import postgresql

    db = SQLAlchemy()

    class Page(db.Model):
        id = db.Column(db.Integer, primary_key=True)
        body = db.Column(db.Text)

    query = db.select(Page).where(Page.body.match("tea"))
    assert "page.body @@ plainto_tsquery(" in str(query.compile(dialect=postgresql.dialect()))


def test_django_ships_text_search() -> None:
    """Django ships search vectors, queries and ranks for PostgreSQL in contrib.postgres."""
    import ast
    from importlib.util import find_spec
    from pathlib import Path

    spec = find_spec("django.contrib.postgres")
    assert spec is not None
    assert spec.origin is not None
    tree = ast.parse((Path(spec.origin).parent / "search.py").read_text())
    names = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    assert {"SearchVector", "SearchQuery", "SearchRank", "TrigramSimilarity"} <= names
