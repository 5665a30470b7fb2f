"""Cross-site form posts on a fresh project."""

import importlib
import os
import subprocess
import sys
from pathlib import Path

import pytest


def test_django_refuses_a_foreign_form(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A project made by startproject answers a form post without its token with 403."""
    subprocess.run([sys.executable, "-m", "django", "startproject", "fresh", place], check=True)
    monkeypatch.setitem(os.environ, "DJANGO_SETTINGS_MODULE", "fresh.settings")
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    client = importlib.import_module("django.test").Client(
        enforce_csrf_checks=True, headers={"host": "localhost"}
    )
    client.get("/admin/login/")
    token = client.cookies["csrftoken"].value
    fields = {"username": "ada", "password": "wrong"}
    assert client.post("/admin/login/", fields).status_code == 403
    assert client.post("/admin/login/", {**fields, "csrfmiddlewaretoken": token}).status_code == 200
