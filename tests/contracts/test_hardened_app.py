"""A hardened application: what a scanner would look for."""

import functools
import os
import subprocess
import sys
from pathlib import Path

import pytest
from httpx2 import Client

HEADERS = {
    "content-security-policy": "default-src 'self'; frame-ancestors 'none'",
    "referrer-policy": "same-origin",
    "strict-transport-security": "max-age=31536000; includeSubDomains",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}
NOTES = "https://shop.example/notes"
DOCUMENTS = ("docs", "redoc", "openapi.json", "admin/doc/")


@pytest.fixture(autouse=True)
def secret(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the application its key by the environment."""
    monkeypatch.setenv("SECRET_KEY", "long-enough-for-the-check-of-django-0123456789-abcdefghij")


def test_answer_carries_the_headers(client: Client) -> None:
    """An https answer carries CSP, HSTS, nosniff, frame and referrer headers."""
    headers = client.post(NOTES, content=b"tea").headers
    assert {name: headers.get(name) for name in HEADERS} == HEADERS


def test_session_cookie_is_closed(client: Client) -> None:
    """The session cookie is Secure, HttpOnly and SameSite=Lax."""
    cookie = client.post(NOTES, content=b"tea").headers["set-cookie"].lower()
    assert {"secure", "httponly", "samesite=lax"} <= {part.strip() for part in cookie.split(";")}


def test_strangers_are_refused(client: Client) -> None:
    """A foreign Host gets 400, a body over the limit 400 or 413, plain http a redirect."""
    plain = client.get("http://shop.example/notes")
    assert client.post("https://evil.example/notes", content=b"tea").status_code == 400
    assert client.post(NOTES, content=b"x" * 1_000_001).status_code in {400, 413}
    assert plain.status_code in {301, 302, 307}
    assert plain.headers["location"] == NOTES


def test_nothing_is_documented(client: Client) -> None:
    """The usual addresses of documentation answer 404."""
    answers = [client.get(f"https://shop.example/{path}") for path in DOCUMENTS]
    assert {answer.status_code for answer in answers} == {404}


def test_django_check_finds_nothing(place: Path) -> None:
    """Preload list aside, check --deploy finds nothing; without the Secure cookie it fails."""
    path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
    run = functools.partial(
        subprocess.run, ["sh", "django_app/check.sh"], env=os.environ | {"PATH": path}, capture_output=True
    )
    assert b"no issues (1 silenced)" in run(check=True).stdout
    settings = place / "django_app" / "settings.py"
    settings.write_text(settings.read_text().replace("SESSION_COOKIE_SECURE = True\n", ""))
    weaker = run(check=False)
    assert weaker.returncode == 1
    assert b"security.W012" in weaker.stderr
