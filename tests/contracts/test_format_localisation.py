"""Dates and numbers in the reader's format."""

from httpx2 import Client


def test_formats_follow_the_language(client: Client) -> None:
    """The same date and number are written the German way for German and the English way for English."""
    german, english = (
        client.get("/report", headers={"accept-language": code}).json() for code in ("de", "en")
    )
    assert german == {"day": "2. Januar 2026", "total": "12.345,5"}
    assert english == {"day": english["day"], "total": "12,345.5"}
    assert english["day"].startswith("Jan")
