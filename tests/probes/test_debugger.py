"""A console in the browser, with a package."""

import re
from pathlib import Path

import httpx2
import pytest

from tests.servers import process

SETTINGS = """
from django_settings import *
DEBUG = True
INSTALLED_APPS += ["django_extensions"]
ROOT_URLCONF = "urls"
"""
URLS = """
from django.urls import path
urlpatterns = [path("share/<int:people>", lambda request, people: 12 / people)]
"""
COMMAND = "django runserver_plus 127.0.0.1:{port}"


def page_and_answer(place: Path) -> tuple[str, str]:
    """Serve a view that fails; return its page, and what its console answers to a line of code."""
    (place / "settings.py").write_text(SETTINGS)
    (place / "urls.py").write_text(URLS)
    served = process(COMMAND.split(), place)
    with served as (port, _), httpx2.Client(base_url=f"http://127.0.0.1:{port}") as client:
        page = client.get("/share/0").text
        secret, frame = re.search(r'SECRET = "(\w+)"', page), re.search(r'id="frame-(\d+)"', page)
        assert secret
        assert frame
        line = {"__debugger__": "yes", "cmd": "'tea' * 3", "frm": frame[1], "s": secret[1]}
        return page, client.get("/", params=line).text


@pytest.fixture(autouse=True)
def settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Name the settings that the server reads."""
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "settings")


def test_django_extensions_locks_its_console(place: Path) -> None:
    """On localhost `runserver_plus` shows Werkzeug's console, which runs nothing before the PIN is given."""
    page, answer = page_and_answer(place)
    assert "ZeroDivisionError" in page
    assert "EVALEX = true" in page
    assert "EVALEX_TRUSTED = false" in page
    assert "teateatea" not in answer


def test_django_extensions_runs_code_in_the_frame(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the PIN switched off, the console of `runserver_plus` runs a line of code and answers."""
    monkeypatch.setenv("WERKZEUG_DEBUG_PIN", "off")
    assert "teateatea" in page_and_answer(place)[1]
