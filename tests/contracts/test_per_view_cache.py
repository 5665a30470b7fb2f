"""Caching a whole response."""

from httpx2 import Client


def test_second_answer_comes_from_the_cache(client: Client) -> None:
    """A second GET within the lifetime gets the stored response without running the handler."""
    assert [client.get("/report").json() for _ in range(2)] == [{"calls": 1}] * 2
