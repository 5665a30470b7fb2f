"""Language prefixes in URLs."""

from httpx2 import Client


def test_prefix_chooses_the_language(client: Client) -> None:
    """The first segment of the path chooses the language of the answer."""
    answers = [client.get(f"/{code}/greeting").json()["greeting"] for code in ("en", "de")]
    assert answers == ["Hello", "Hallo"]


def test_other_languages_are_refused(client: Client) -> None:
    """A language that is not offered is refused with 404 or 422."""
    assert client.get("/xx/greeting").status_code in {404, 422}
