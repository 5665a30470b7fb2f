"""Dumps of database rows."""

import json

import pytest
from httpx2 import Client

JSON_LINES = {"content-type": "application/jsonl"}


@pytest.fixture
def dump(client: Client) -> list[str]:
    """Store two rows and take the lines of their dump."""
    for name in ("Ann", "Zoë"):
        client.post("/heroes", params={"name": name})
    answer = client.get("/heroes.jsonl")
    assert answer.headers["content-type"].startswith("application/jsonl")
    return answer.text.splitlines(keepends=True)


def _load(client: Client, text: str) -> str:
    """Replace all rows by those of a dump, and dump what is stored then."""
    answer = client.put("/heroes.jsonl", content=text.encode(), headers=JSON_LINES)
    assert answer.status_code == 204
    return client.get("/heroes.jsonl").text


def test_each_row_is_one_line(dump: list[str]) -> None:
    """The rows of a table are written as JSON Lines, one row per line and in order of their keys."""
    rows = [json.loads(line) for line in dump]
    assert ["Ann" in str(row) for row in rows] == [True, False]
    assert ["Zoë" in str(row) for row in rows] == [False, True]


def test_lost_row_comes_back(dump: list[str], client: Client) -> None:
    """A row that was lost is read back from the dump with its key, and the next dump is the same."""
    assert _load(client, dump[1]) == dump[1]
    assert _load(client, "".join(dump)) == "".join(dump)
