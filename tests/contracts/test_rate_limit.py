"""Rate limits."""

from httpx2 import Client


def test_the_third_request_is_refused(client: Client) -> None:
    """With a limit of two a minute, the third request of a client is refused with 429."""
    codes = [client.get("/search").status_code for _ in range(3)]
    assert codes == [200, 200, 429]


def test_other_views_are_not_limited(client: Client) -> None:
    """A view without a limit keeps answering."""
    codes = {client.get("/").status_code for _ in range(4)}
    assert codes == {200}
