"""Validation messages in the reader's language."""

from httpx2 import Client


def test_error_messages_follow_the_language(client: Client) -> None:
    """Bundled messages for a missing field and a number out of range come in German for a German browser."""
    headers = {"accept-language": "de"}
    errors = client.post("/signup", data={"name": "", "age": "17"}, headers=headers).json()
    assert "Dieses Feld" in errors["name"][0]
    assert "18 sein" in errors["age"][0]
