"""Search and filters in the admin."""

from pathlib import Path

import pytest
from httpx2 import Client

SEARCH = {
    "fastapi": "/admin/product/list?search=green",
    "flask": "/admin/product/?search=green",
    "django": "/admin/django_app/product/?q=green",
}
FILTER = {
    "fastapi": "/admin/product/list?sold_out=true",
    "flask": "/admin/product/?flt0_0=1",
    "django": "/admin/django_app/product/?sold_out__exact=1",
}


@pytest.fixture(autouse=True)
def bare(place: Path) -> None:
    """Hide Flask-Babel: Flask-Admin does not need it, but uses it where it is installed."""
    (place / "flask_babel.py").write_text("raise ImportError\n")


@pytest.fixture
def stocked(framework: str, sample: object) -> None:
    """Store two products, one of them sold out."""
    import sqlite3

    name = {"fastapi": "app.db", "flask": "instance/app.db", "django": "default.sqlite3"}
    table = "django_app_product" if framework == "django" else "product"
    with sqlite3.connect(name[framework]) as connection:
        rows = [("Green tea", False), ("Oat milk", True)]
        connection.executemany(f"insert into {table} (name, sold_out) values (?, ?)", rows)
    connection.close()


@pytest.fixture
def editor(framework: str, client: Client) -> Client:
    """Log in where the admin asks for it."""
    if framework == "django":
        from django.contrib.auth.models import User
        from django.test import Client as Visitor

        visitor = Visitor()
        visitor.force_login(User.objects.create_superuser("ada"))
        client.cookies.set("sessionid", visitor.cookies["sessionid"].value)
    return client


def test_search_narrows_the_list(stocked: None, framework: str, editor: Client) -> None:
    """The search box of the admin finds a row by a part of its text."""
    page = editor.get(SEARCH[framework]).text
    assert "Green tea" in page
    assert "Oat milk" not in page


def test_filter_narrows_the_list(stocked: None, framework: str, editor: Client) -> None:
    """A filter on a yes-or-no column lists only the rows that match."""
    page = editor.get(FILTER[framework]).text
    assert "Oat milk" in page
    assert "Green tea" not in page
