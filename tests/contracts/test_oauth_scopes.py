"""Scopes that a route demands."""

from httpx2 import Client


def test_the_scope_decides(client: Client) -> None:
    """A token with the scope is served, one without it gets 403, none or an unknown one gets 401."""
    tokens = ["token-of-ada", "token-of-bob", "unknown"]
    headers = [{"Authorization": f"Bearer {token}"} for token in tokens]
    answers = [client.get("/orders", headers=header) for header in [*headers, {}]]
    assert [answer.status_code for answer in answers] == [200, 403, 401, 401]
