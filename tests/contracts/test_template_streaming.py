"""Templates sent while they are rendered."""

from collections.abc import Iterator
from types import ModuleType

import pytest
from httpx2 import Client


def test_page_is_complete_and_escaped(client: Client) -> None:
    """The streamed page holds every row, escaped, and announces no length."""
    response = client.get("/report")
    assert "Content-Length" not in response.headers
    assert response.headers["Content-Type"].startswith("text/html")
    assert all(f"<li>&lt;{number}&gt;</li>" in response.text for number in range(3))


def test_answer_starts_before_the_rows_are_known(
    client: Client, sample: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The answer has started with status 200 before a row that fails is computed."""

    def rows() -> Iterator[str]:
        yield "first"
        raise RuntimeError

    monkeypatch.setattr(sample, "rows", rows)
    with client.stream("GET", "/report") as response:
        assert response.status_code == 200
