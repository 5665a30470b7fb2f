"""One transaction per request."""

from httpx2 import Client


def test_failed_request_stores_nothing(client: Client) -> None:
    """Without a commit in the view, a request that fails after its insert stores nothing."""
    assert client.post("/heroes/ann").status_code == 201
    assert client.post("/heroes/bob?fail=1").status_code == 500
    assert client.get("/heroes").json() == ["ann"]
