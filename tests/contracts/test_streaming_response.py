"""Responses sent in parts."""

from httpx2 import Client


def test_generator_becomes_the_body(client: Client) -> None:
    """A generator's parts become the body in order, without a length announced beforehand."""
    response = client.get("/squares.csv")
    lines = response.text.splitlines()
    assert response.headers["Content-Type"].startswith("text/csv")
    assert "Content-Length" not in response.headers
    assert (lines[0], lines[-1], len(lines)) == ("number,square", "999,998001", 1001)
