"""Translated texts."""

from pathlib import Path

import pytest
from httpx2 import Client


@pytest.fixture(autouse=True)
def compiled(place: Path) -> None:
    """Compile the translations, as a deployment does, before the sample is imported."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    for source in place.glob("locale/*/LC_MESSAGES/*.po"):
        with source.open("rb") as text, source.with_suffix(".mo").open("wb") as binary:
            write_mo(binary, read_po(text))


def test_text_follows_the_language(client: Client) -> None:
    """A text is sent in German to a German browser and in English to an English one."""
    titles = [
        client.get("/cart/1", headers={"accept-language": code}).json()["title"] for code in ("de", "en")
    ]
    assert titles == ["Ihr Warenkorb", "Your cart"]


def test_plural_follows_the_number(client: Client) -> None:
    """The plural form of a text is chosen by the number, by the rules of the language."""
    contents = [
        client.get(f"/cart/{num}", headers={"accept-language": "de"}).json()["content"] for num in (1, 2)
    ]
    assert contents == ["1 Buch", "2 Bücher"]
