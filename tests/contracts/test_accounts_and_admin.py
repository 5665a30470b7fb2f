"""Accounts, admin, migrations and API in one application."""

import os
import re
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path
from types import ModuleType

import pytest
from httpx2 import Client

COMMANDS = {
    "fastapi": [
        "alembic -c fastapi_app/alembic.ini revision --autogenerate",
        "alembic -c fastapi_app/alembic.ini upgrade head",
    ],
    "flask": [f"flask --app flask_app db {verb}" for verb in ("init", "migrate", "upgrade")],
    "django": ["django makemigrations django_app", "django migrate"],
}
FORM = {
    "fastapi": "/admin/product/create",
    "flask": "/admin/product/new/",
    "django": "/admin/django_app/product/add/",
}
PASSWORD = "s3cret-s3cret"


@pytest.fixture(autouse=True)
def bare(place: Path) -> None:
    """Hide Flask-Babel: Flask-Admin does not need it, but uses it where it is installed."""
    (place / "flask_babel.py").write_text("raise ImportError\n")


@pytest.fixture
def migrated(framework: str, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Write the migrations from the models and run them, as a new project does."""
    monkeypatch.setenv("SECRET_KEY", "only-for-this-test")
    env = {**os.environ, "PYTHONPATH": ".", "DJANGO_SETTINGS_MODULE": "django_app.settings"}
    for command in COMMANDS[framework]:
        subprocess.run([sys.executable, "-m", *command.split()], env=env, check=True, capture_output=True)


@pytest.fixture
def users(migrated: None, framework: str, sample: ModuleType) -> None:
    """Create ada, who is staff, and bob, who is a customer."""
    with sample.app.app_context() if framework == "flask" else nullcontext():
        _create(framework, "ada", staff=True)
        _create(framework, "bob", staff=False)


def _create(framework: str, name: str, *, staff: bool) -> None:
    if framework == "django":
        from django.contrib.auth.models import User

        make = User.objects.create_superuser if staff else User.objects.create_user
        make(name, password=PASSWORD)
    else:
        sys.modules[f"{framework}_app.accounts"].create_user(name, PASSWORD, is_staff=staff)


def hidden_fields(page: str) -> dict[str, str]:
    """Read the hidden inputs of a form, such as its anti-forgery token."""
    inputs = re.findall(r'<input [^>]*type="hidden"[^>]*>', page)
    pairs = [(re.search(r'name="(.+?)"', i), re.search(r'value="(.*?)"', i)) for i in inputs]
    return {name[1]: value[1] for name, value in pairs if name and value}


def log_in(client: Client, name: str, password: str = PASSWORD) -> None:
    """Fill the login form in and send it."""
    form = hidden_fields(client.get("/login").text)
    client.post("/login", data=form | {"username": name, "password": password})


@pytest.mark.usefixtures("users")
def test_an_account_logs_in_with_its_password(client: Client, place: Path) -> None:
    """Only the right password logs in, the session remembers it, and no file holds the password."""
    log_in(client, "bob", "wrong")
    assert client.get("/me").status_code == 401
    log_in(client, "bob")
    assert client.get("/me").json() == {"user": "bob"}
    files = [*place.rglob("*.db"), *place.rglob("*.sqlite3")]
    stored = b"".join(file.read_bytes() for file in files)
    assert b"bob" in stored
    assert PASSWORD.encode() not in stored


@pytest.mark.usefixtures("users")
def test_staff_alone_enter_what_the_api_answers(framework: str, client: Client) -> None:
    """The admin sends strangers and customers to a login; the API answers what staff add there."""
    refused = [client.get(FORM[framework])]
    log_in(client, "bob")
    refused.append(client.get(FORM[framework]))
    assert [(one.status_code, "login" in one.headers["location"]) for one in refused] == [(302, True)] * 2
    log_in(client, "ada")
    form = hidden_fields(client.get(FORM[framework]).text)
    client.post(FORM[framework], data=form | {"name": "Green tea"})
    assert client.get("/products").json() == {"names": ["Green tea"]}
