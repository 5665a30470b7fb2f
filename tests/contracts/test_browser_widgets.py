"""Ready-made input widgets."""

import re

import pytest
from httpx2 import Client

FORM = {
    "fastapi": "/admin/product/create",
    "flask": "/admin/product/new/",
    "django": "/admin/django_app/product/add/",
}


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


def test_date_field_gets_a_picker(framework: str, editor: Client) -> None:
    """The admin's form marks the input of a date column as a date picker and serves the script for it."""
    page = editor.get(FORM[framework]).text
    field = re.search(r'<input [^>]*name="released"[^>]*>', page)
    assert field
    assert re.search("datepicker|vDateField", field[0])
    script = re.search(r'src="(.*?(flatpickr|daterangepicker|DateTimeShortcuts).*?\.js.*?)"', page)
    assert script
    assert script[1].startswith(("/", "http://testserver/"))
