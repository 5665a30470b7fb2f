"""Two frameworks, one database."""

import importlib
from types import ModuleType

import pytest
from httpx2 import Client

Opened = list[object]
WHERE = {"fastapi": "shop", "flask": "shop", "django": "django_app"}


@pytest.fixture
def tables(sample: ModuleType) -> None:
    """Let Django create its tables."""
    from django.core.management import call_command

    call_command("migrate", run_syncdb=True, verbosity=0)


@pytest.fixture
def opened(tables: None) -> Opened:
    """Collect the database connections that are opened from now on."""
    from django.db import connections
    from django.db.backends.signals import connection_created

    connections.close_all()
    found: Opened = []
    connection_created.connect(lambda connection, **_: found.append(connection), weak=False)
    return found


def still_open(opened: Opened) -> int:
    """Count the connections that nobody has closed."""
    return sum(getattr(one, "connection", None) is not None for one in opened)


def test_each_side_reads_what_the_other_wrote(tables: None, client: Client) -> None:
    """A row that Django stores is read by the API through the same model, and the other way round."""
    client.post("/shop/products", data={"name": "tea"})
    assert client.get("/api/products").json() == {"names": ["tea"]}
    assert client.post("/api/products", json={"name": "cup"}).status_code == 201
    assert client.get("/shop/products").json() == {"names": ["tea", "cup"]}


def test_no_connection_stays_open(opened: Opened, client: Client) -> None:
    """When both sides have answered, no database connection is open, not even after an error."""
    client.get("/shop/products")
    answers = [client.post("/api/products", json={"name": "tea"}) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [201, 500]
    assert len(opened) >= 2
    assert still_open(opened) == 0


def test_the_api_must_close_it(
    framework: str, opened: Opened, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the lines that close it, the connection of the API stays open."""
    connections = importlib.import_module(f"{WHERE[framework]}.connections")
    monkeypatch.setattr(connections, "close_old_connections", lambda: None)
    client.get("/api/products")
    assert still_open(opened) == 1
