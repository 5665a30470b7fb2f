"""Admin interface."""

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


def test_row_is_created_and_listed(framework: str, editor: Client) -> None:
    """The admin builds a form from the model, stores what it is sent and lists the new row."""
    form = editor.get(FORM[framework]).text
    assert re.search(r'<input [^>]*name="name"', form)
    answer = editor.post(FORM[framework], data=hidden_fields(form) | {"name": "Green tea"})
    assert answer.status_code in {302, 303}
    assert "Green tea" in editor.get(LIST[framework]).text


def test_empty_required_field_is_refused(framework: str, editor: Client) -> None:
    """A required field left empty is refused: nothing is stored."""
    form = editor.get(FORM[framework]).text
    answer = editor.post(FORM[framework], data=hidden_fields(form) | {"name": ""})
    assert answer.status_code in {200, 400}
    assert 'name="name"' in answer.text
