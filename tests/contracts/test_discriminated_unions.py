"""Discriminated unions."""

from httpx2 import Client


def test_tag_selects_the_model(client: Client) -> None:
    """The tag in the body selects which model is built."""
    answer = client.post("/adoptions", json={"pet": {"kind": "dog", "tricks": []}})
    assert answer.json() == {"model": "Dog"}


def test_unknown_tag_is_refused(client: Client) -> None:
    """A tag that no model declares is refused with 400 or 422, naming the tags that exist."""
    answer = client.post("/adoptions", json={"pet": {"kind": "fish"}})
    assert answer.status_code in {400, 422}
    assert "'cat'" in answer.text
