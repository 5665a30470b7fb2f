"""Bulk actions in the admin."""

import re
import sqlite3
from pathlib import Path

import pytest
from httpx2 import Client, Response

DATABASE = {"fastapi": "app.db", "flask": "instance/app.db", "django": "default.sqlite3"}


@pytest.fixture(autouse=True)
def bare(place: Path) -> None:
    """Hide Flask-Babel: Flask-Admin does not need it, but uses it where it is installed."""
    (place / "flask_babel.py").write_text("raise ImportError\n")


@pytest.fixture
def connection(framework: str, sample: object) -> sqlite3.Connection:
    """Store two products and open the database."""
    connection = sqlite3.connect(DATABASE[framework])
    table = "django_app_product" if framework == "django" else "product"
    connection.execute(f"create temporary view stock as select * from {table}")
    rows = [("Green tea", False), ("Oat milk", False)]
    connection.executemany(f"insert into {table} (name, sold_out) values (?, ?)", rows)
    connection.commit()
    return connection


def hidden_fields(page: str) -> dict[str, str]:
    """Read the hidden inputs of a form, such as its anti-forgery token."""
    inputs = re.findall(r'<input [^>]*type="hidden"[^>]*>', page)
    pairs = [(re.search(r'name="(.+?)"', i), re.search(r'value="(.*?)"', i)) for i in inputs]
    return {name[1]: value[1] for name, value in pairs if name and value}


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


def run_action(framework: str, editor: Client) -> Response:
    """Start the action on both products, the way the list page does."""
    if framework == "fastapi":
        return editor.get("/admin/product/action/sell-out?pks=1,2")
    if framework == "flask":
        form = {"action": "sell_out", "rowid": ["1", "2"]}
        return editor.post("/admin/product/action/", data=form)
    page = editor.get("/admin/django_app/product/")
    form = {"action": "sell_out", "_selected_action": ["1", "2"]}
    return editor.post("/admin/django_app/product/", data=hidden_fields(page.text) | form)


def test_action_changes_the_selected_rows(
    framework: str, connection: sqlite3.Connection, editor: Client
) -> None:
    """An action written in Python runs on all selected rows and is offered on the list page."""
    answer = run_action(framework, editor)
    assert answer.status_code in {302, 303}
    assert connection.execute("select sum(sold_out) from stock").fetchone() == (2,)
    assert "Mark as sold out" in editor.get(answer.headers["location"]).text
