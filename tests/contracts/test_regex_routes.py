"""Regular expressions in routes."""

from httpx2 import Client


def test_pattern_picks_the_handler(client: Client) -> None:
    """Four digits reach one handler and any other segment at the same place another."""
    paths = ("/articles/2026", "/articles/20264", "/articles/tea")
    answers = [client.get(path).json() for path in paths]
    assert answers == [{"year": "2026"}, {"slug": "20264"}, {"slug": "tea"}]
