"""Models in different databases."""

import sqlite3
from contextlib import closing
from pathlib import Path

from httpx2 import Client


def _tables(file: Path) -> set[str]:
    with closing(sqlite3.connect(file)) as db:
        rows = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        return {name.removeprefix("django_app_") for (name,) in rows} & {"hero", "visit"}


def test_each_model_has_its_own_database(framework: str, client: Client, place: Path) -> None:
    """One request writes to two models, and their tables stand in two database files."""
    if framework == "django":
        from django.core.management import call_command

        call_command("migrate", database="log", run_syncdb=True, verbosity=0)
    assert client.post("/heroes?name=Ann").status_code == 201
    assert client.get("/visits").json() == {"visits": 1}
    files = [*place.rglob("*.db"), *place.rglob("*.sqlite3")]
    assert sorted(sorted(_tables(file)) for file in files) == [["hero"], ["visit"]]
