"""An admin behind a login."""

import re
from pathlib import Path

import pytest
from httpx2 import Client

LIST = {
    "fastapi": "/admin/product/list",
    "flask": "/admin/product/",
    "django": "/admin/django_app/product/",
}


@pytest.fixture(autouse=True)
def bare(place: Path) -> None:
    """Hide Flask-Babel: Flask-Admin does not need it, but uses it where it is installed."""
    (place / "flask_babel.py").write_text("raise ImportError\n")


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    """Set the password that the samples without a user table compare with."""
    monkeypatch.setenv("ADMIN_PASSWORD", "s3cret-s3cret")


@pytest.fixture
def staff(framework: str, sample: object) -> None:
    """Create the administrator where users live in the database."""
    if framework == "django":
        from django.contrib.auth.models import User

        User.objects.create_superuser("ada", password="s3cret-s3cret")


def hidden_fields(page: str) -> dict[str, str]:
    """Read the hidden inputs of a form, such as its anti-forgery token."""
    inputs = re.findall(r'<input [^>]*type="hidden"[^>]*>', page)
    pairs = [(re.search(r'name="(.+?)"', i), re.search(r'value="(.*?)"', i)) for i in inputs]
    return {name[1]: value[1] for name, value in pairs if name and value}


def log_in(client: Client, url: str, password: str) -> None:
    """Follow the redirect to the login page and send its form."""
    login = client.get(url).headers["location"]
    form = hidden_fields(client.get(login).text)
    client.post(login, data=form | {"username": "ada", "password": password})


def test_anonymous_visitor_is_sent_to_the_login(framework: str, client: Client) -> None:
    """A visitor without a login is redirected from the admin to a login page."""
    answer = client.get(LIST[framework])
    assert answer.status_code == 302
    assert "login" in answer.headers["location"]


def test_only_the_right_password_opens_the_admin(staff: None, framework: str, client: Client) -> None:
    """A wrong password keeps the admin closed; the right one opens it for the session."""
    log_in(client, LIST[framework], "wrong")
    assert client.get(LIST[framework]).status_code == 302
    log_in(client, LIST[framework], "s3cret-s3cret")
    assert client.get(LIST[framework]).status_code == 200
