"""Handwritten SQL."""

from httpx2 import Client


def test_parameter_reaches_the_statement(client: Client) -> None:
    """A handwritten statement with a bound parameter stores and finds a row."""
    assert client.post("/heroes", params={"name": "O'Hara"}).status_code == 201
    assert client.get("/heroes", params={"name": "O'Hara"}).json() == ["O'Hara"]


def test_injection_finds_nothing(client: Client) -> None:
    """An injection attempt in a bound parameter is compared as text and finds no row."""
    client.post("/heroes", params={"name": "Ann"})
    assert client.get("/heroes", params={"name": "' OR '1'='1"}).json() == []
