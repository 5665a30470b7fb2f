"""Export from the admin."""

import re
from pathlib import Path

import pytest
from httpx2 import Client, Response

FORM = {
    "fastapi": "/admin/product/create",
    "flask": "/admin/product/new/",
    "django": "/admin/django_app/product/add/",
}


@pytest.fixture(autouse=True)
def bare(place: Path) -> None:
    """Hide Flask-Babel: Flask-Admin does not need it, but uses it where it is installed."""
    (place / "flask_babel.py").write_text("raise ImportError\n")


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


def export(framework: str, editor: Client) -> Response:
    """Ask for the export the way the list page does."""
    if framework == "fastapi":
        return editor.get("/admin/product/export/csv")
    if framework == "flask":
        return editor.get("/admin/product/export/csv/")
    path = "/admin/django_app/product/export/"
    form = hidden_fields(editor.get(path).text)
    ticked = {"format": "0", "productresource_id": "on", "productresource_name": "on"}
    return editor.post(path, data=form | ticked)


def test_rows_are_exported_as_csv(framework: str, editor: Client) -> None:
    """The admin sends the rows of a model as a CSV file with a header line."""
    form = hidden_fields(editor.get(FORM[framework]).text)
    editor.post(FORM[framework], data=form | {"name": "Green tea"})
    answer = export(framework, editor)
    assert answer.headers["content-type"].startswith("text/csv")
    assert [line.lower() for line in answer.text.splitlines()] == ["id,name", "1,green tea"]
