"""Concurrency limit of a resource."""

from concurrent.futures import ThreadPoolExecutor

from httpx2 import Client


def test_at_most_two_users_at_a_time(client: Client) -> None:
    """Of six requests at once, never more than two hold the resource together."""
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda _: client.get("/print").json(), range(6)))
    assert max(answer["users"] for answer in answers) == 2
