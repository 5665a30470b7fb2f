"""Columns that the database computes."""

import sqlite3
from contextlib import closing
from pathlib import Path

from httpx2 import Client


def test_database_computes_the_total(client: Client) -> None:
    """A generated column is filled by the database and returned after the insert."""
    answer = client.post("/lines?price=3&quantity=4")
    assert answer.status_code == 201
    assert answer.json() == {"total": 12}


def test_column_is_generated_in_the_schema(client: Client, place: Path) -> None:
    """The schema declares the column as generated, so no client can store another value."""
    client.post("/lines?price=3&quantity=4")
    ddl = []
    for file in [*place.rglob("*.db"), *place.rglob("*.sqlite3")]:
        with closing(sqlite3.connect(file)) as db:
            rows = db.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
            ddl += [sql for (sql,) in rows if "quantity" in sql]
    assert len(ddl) == 1
    assert "GENERATED ALWAYS AS" in ddl[0]
