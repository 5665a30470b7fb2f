"""Pages kept in the database."""

import sqlite3

import pytest
from httpx2 import Client


@pytest.fixture
def stored(framework: str, sample: object) -> None:
    """Store a page."""
    row = ("/about/", "About", "<p>Since 1998</p>")
    if framework == "django":
        from django.contrib.flatpages.models import FlatPage

        FlatPage.objects.create(url=row[0], title=row[1], content=row[2]).sites.add(1)
    else:
        with sqlite3.connect("app.db") as connection:
            connection.execute("insert into page values (?, ?, ?)", row)
        connection.close()


def test_stored_page_is_served(stored: None, client: Client) -> None:
    """A page stored in the database is served under its URL, and an unknown URL gets 404."""
    page = client.get("/about/")
    assert "<title>About</title>" in page.text
    assert "<p>Since 1998</p>" in page.text
    assert client.get("/missing/").status_code == 404
