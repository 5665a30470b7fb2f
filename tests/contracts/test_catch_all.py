"""Segments that contain slashes."""

from httpx2 import Client


def test_rest_of_the_path_is_one_value(client: Client) -> None:
    """The rest of the path, slashes included, reaches the handler as one value."""
    assert client.get("/files/2026/may/notes.txt").json() == {"name": "2026/may/notes.txt"}
