"""Versions of an API."""

from httpx2 import Client


def test_version_decides(client: Client) -> None:
    """Each version of the API answers in its own shape."""
    answers = [client.get(f"/{version}/item").json() for version in ("v1", "v2")]
    assert answers == [{"name": "tea"}, {"title": "tea"}]


def test_unknown_version_is_refused(client: Client) -> None:
    """A version that is not offered is refused with 404 or 422."""
    assert client.get("/v3/item").status_code in {404, 422}
