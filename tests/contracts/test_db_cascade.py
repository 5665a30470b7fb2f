"""Deletes that the database passes on."""

import sqlite3
from contextlib import closing
from pathlib import Path

from httpx2 import Client


def test_database_deletes_the_children(client: Client) -> None:
    """Deleting a parent row by query removes its children and no others."""
    for path in ("/teams/red/ann", "/teams/red/bob", "/teams/blue/zoe"):
        assert client.put(path).status_code == 201
    assert client.delete("/teams/red").status_code == 204
    assert client.get("/heroes").json() == ["zoe"]


def test_rule_stands_in_the_schema(client: Client, place: Path) -> None:
    """The foreign key in the schema carries ON DELETE CASCADE."""
    client.put("/teams/red/ann")
    ddl = []
    for file in [*place.rglob("*.db"), *place.rglob("*.sqlite3")]:
        with closing(sqlite3.connect(file)) as db:
            rows = db.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")
            ddl += [sql for (sql,) in rows if "ON DELETE CASCADE" in sql]
    assert len(ddl) == 1
