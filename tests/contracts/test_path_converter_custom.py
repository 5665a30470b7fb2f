"""Path converters of your own."""

from httpx2 import Client


def test_own_converter_matches_and_converts(client: Client) -> None:
    """A segment that fits the converter arrives converted; any other is a 404."""
    assert client.get("/reports/2026").json() == {"year": 2026}
    assert client.get("/reports/26").status_code == 404
