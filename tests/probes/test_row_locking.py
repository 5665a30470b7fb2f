"""Rows locked for the transaction that reads them."""

# mypy: disable-error-code="call-arg, misc, name-defined"
# the frameworks' base classes and decorators are Any to the checker


def test_fastapi_orm_locks_rows() -> None:
    """with_for_update() on a SQLModel query becomes FOR UPDATE on PostgreSQL and nothing on SQLite."""
    from sqlalchemy.dialects import postgresql, sqlite
    from sqlmodel import Field, SQLModel, select

    class Account(SQLModel, table=True):
        id: int = Field(primary_key=True)

    query = select(Account).with_for_update(skip_locked=True)
    sql = str(query.compile(dialect=postgresql.dialect()))
    assert sql.endswith("FOR UPDATE SKIP LOCKED")
    assert "FOR UPDATE" not in str(query.compile(dialect=sqlite.dialect()))


def test_flask_extension_locks_rows() -> None:
    """with_for_update() on a query becomes FOR UPDATE on PostgreSQL and nothing on SQLite."""
    from flask_sqlalchemy import SQLAlchemy
    from sqlalchemy.dialects import postgresql, sqlite

    db = SQLAlchemy()

    class Account(db.Model):
        id = db.Column(db.Integer, primary_key=True)

    query = db.select(Account).with_for_update(skip_locked=True)
    sql = str(query.compile(dialect=postgresql.dialect()))
    assert sql.endswith("FOR UPDATE SKIP LOCKED")
    assert "FOR UPDATE" not in str(query.compile(dialect=sqlite.dialect()))


def test_django_locks_rows(django_ready: None) -> None:
    """select_for_update() adds FOR UPDATE where the database locks rows, and demands a transaction."""
    import pytest
    from django.contrib.auth.models import User
    from django.db import connection, transaction

    assert "FOR UPDATE" not in str(User.objects.select_for_update().query)
    connection.features.has_select_for_update = True
    connection.features.has_select_for_update_skip_locked = True
    query = User.objects.select_for_update(skip_locked=True).query
    with transaction.atomic():
        assert str(query).endswith("FOR UPDATE SKIP LOCKED")
    with pytest.raises(transaction.TransactionManagementError):
        str(query)
