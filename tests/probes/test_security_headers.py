"""Security headers of a fresh application."""

import importlib
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

Record = Callable[[object], None]
KNOWN = {
    "content-security-policy",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "permissions-policy",
    "referrer-policy",
    "strict-transport-security",
    "x-content-type-options",
    "x-frame-options",
}


def sent(headers: Mapping[str, str]) -> set[str]:
    """Return the security headers among the names."""
    return KNOWN & {name.lower() for name in headers}


def test_fastapi_sends_none(record: Record) -> None:
    """A plain FastAPI app sends no security header."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    app = FastAPI()
    app.add_api_route("/", lambda: {"page": "home"})
    found = sent(TestClient(app).get("/").headers)
    record(len(found))
    assert found == set()


def test_flask_sends_none(record: Record) -> None:
    """A plain Flask app sends no security header."""
    from flask import Flask

    app = Flask("fresh")
    app.add_url_rule("/", view_func=lambda: {"page": "home"})
    found = sent(dict(app.test_client().get("/").headers))
    record(len(found))
    assert found == set()


def test_django_sends_four(place: Path, monkeypatch: pytest.MonkeyPatch, record: Record) -> None:
    """A project made by startproject sends nosniff, X-Frame-Options, Referrer-Policy and COOP."""
    subprocess.run([sys.executable, "-m", "django", "startproject", "fresh", place], check=True)
    monkeypatch.setitem(os.environ, "DJANGO_SETTINGS_MODULE", "fresh.settings")
    import django

    django.setup()
    client = importlib.import_module("django.test").Client(headers={"host": "localhost"})
    found = sent(client.get("/").headers)
    record(len(found))
    assert found == {
        "cross-origin-opener-policy",
        "referrer-policy",
        "x-content-type-options",
        "x-frame-options",
    }
