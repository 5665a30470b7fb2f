"""API keys in a header."""

from httpx2 import Client

GOOD = "key-from-your-secret-store"


def test_the_right_key_opens_the_endpoint(client: Client) -> None:
    """A request with the right X-API-Key header gets its answer."""
    answer = client.get("/reports", headers={"X-API-Key": GOOD})
    assert answer.json() == {"reports": ["2026-10", "2026-11"]}


def test_a_missing_or_wrong_key_is_refused(client: Client) -> None:
    """A missing, empty, shortened or wrong key is refused with 401."""
    given = [client.get("/reports", headers={"X-API-Key": key}) for key in ("", GOOD[:-1], "wrong")]
    assert [answer.status_code for answer in [client.get("/reports"), *given]] == [401] * 4
