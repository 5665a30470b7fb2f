"""The smallest app that answers."""

from httpx2 import Client


def test_root_answers_json(client: Client) -> None:
    """The root URL answers 200 with a JSON greeting."""
    response = client.get("/")
    assert (response.status_code, response.json()) == (200, {"hello": "world"})
    assert response.headers["content-type"] == "application/json"
