"""JSON needs a JSON content type."""

from httpx2 import Client

BODY = '{"name": "tea"}'


def test_declared_json_is_read(client: Client) -> None:
    """A body that is declared as JSON is accepted."""
    assert client.post("/items", json={"name": "tea"}).json() == {"name": "tea"}


def test_undeclared_json_is_refused(client: Client) -> None:
    """JSON sent as plain text or without any content type is refused with 415 or 422."""
    plain = client.post("/items", content=BODY, headers={"content-type": "text/plain"})
    bare = client.post("/items", content=BODY)
    assert "content-type" not in bare.request.headers
    assert {plain.status_code, bare.status_code} <= {415, 422}
