"""Related rows on the page of their parent."""

import re
from pathlib import Path

import pytest
from httpx2 import Client

FORM = {
    "fastapi": "/admin/product/create",
    "flask": "/admin/product/new/",
    "django": "/admin/django_app/product/add/",
}
CHANGE = {
    "fastapi": "/admin/product/edit?pk=1",
    "flask": "/admin/product/edit/?id=1",
    "django": "/admin/django_app/product/1/change/",
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


CHILD = {"fastapi": "inlines.photo.0.title", "flask": "photos-0-title", "django": "photo_set-0-title"}


def test_child_is_stored_with_its_parent(framework: str, editor: Client) -> None:
    """One form of the admin stores a product together with its first photo."""
    form = hidden_fields(editor.get(FORM[framework]).text)
    form |= {"name": "Green tea", CHILD[framework]: "A warm cup"}
    assert editor.post(FORM[framework], data=form).status_code in {302, 303}
    assert 'value="A warm cup"' in editor.get(CHANGE[framework]).text
