"""Range requests."""

from httpx2 import Client


def test_range_is_answered_with_a_part(client: Client) -> None:
    """A request for bytes 2 to 4 of a file is answered with 206 and only these bytes."""
    response = client.get("/film", headers={"range": "bytes=2-4"})
    assert (response.status_code, response.content) == (206, b"234")
