"""Anti-forgery tokens in the admin."""

import re
from pathlib import Path

import pytest
from httpx2 import Client

LIST = {
    "fastapi": "/admin/product/list",
    "flask": "/admin/product/",
    "django": "/admin/django_app/product/",
}
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


def test_post_without_token_stores_nothing(framework: str, editor: Client) -> None:
    """A post to the admin without a token stores nothing; with the token of the form it is stored."""
    refused = editor.post(FORM[framework], data={"name": "Green tea"})
    assert refused.status_code in {200, 403}
    form = hidden_fields(editor.get(FORM[framework]).text)
    assert editor.post(FORM[framework], data=form | {"name": "Oat milk"}).status_code in {302, 303}
    listed = editor.get(LIST[framework]).text
    assert "Oat milk" in listed
    assert "Green tea" not in listed
