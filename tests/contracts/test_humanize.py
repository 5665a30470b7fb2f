"""Numbers and times for humans."""

from httpx2 import Client


def test_number_and_time_are_readable(client: Client) -> None:
    """A template shows a large number with separators and a past instant as time ago."""
    page = client.get("/video").text.replace("\N{NO-BREAK SPACE}", " ")
    assert "<p>1,234,567 views, 3 hours ago</p>" in page
