"""Earlier versions of a row."""

from httpx2 import Client


def test_every_version_is_kept(client: Client) -> None:
    """Each save of a row is kept, and the earlier values are listed in order."""
    client.put("/pages/1?title=first")
    assert client.put("/pages/1?title=second").status_code == 204
    assert client.get("/pages/1").json() == ["first", "second"]
