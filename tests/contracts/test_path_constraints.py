"""Constraints on path segments."""

from httpx2 import Client


def test_allowed_segments_pass(client: Client) -> None:
    """A listed word and a number within the range reach the handler."""
    assert client.get("/shelves/films/99").json() == {"kind": "films", "number": 99}


def test_other_segments_are_refused(client: Client) -> None:
    """A word that is not listed and numbers out of range are refused with 404 or 422."""
    paths = ("/shelves/games/1", "/shelves/books/0", "/shelves/books/100")
    assert {client.get(path).status_code for path in paths} <= {404, 422}
