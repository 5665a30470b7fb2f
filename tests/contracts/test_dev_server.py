"""The development server, with the file watcher that each framework brings itself.

Werkzeug prefers watchdog, which this environment has for another reason; a stub hides it.
"""

import time
from contextlib import suppress
from pathlib import Path

import httpx2
import pytest

from tests.servers import process

COMMANDS = {
    "fastapi": "fastapi dev fastapi_app.py --port {port}",
    "flask": "flask --app flask_app run --debug --port {port}",
    "django": "django runserver {port} --settings=django_settings",
}
FILES = {"fastapi": "fastapi_app.py", "flask": "flask_app.py", "django": "django_app/urls.py"}


def page(port: int, wanted: str) -> str:
    """Ask for the page until it shows what is wanted, for some seconds."""
    deadline, text = time.monotonic() + 20, ""
    while wanted not in text and time.monotonic() < deadline:
        with suppress(httpx2.HTTPError):
            text = httpx2.get(f"http://127.0.0.1:{port}/").text
        time.sleep(0.2)
    return text


def test_saved_file_is_served(framework: str, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One command serves the application, and a saved change is served without a restart by hand."""
    (place / "watchdog.py").write_text("raise ImportError\n")
    monkeypatch.setenv("PYTHONPATH", str(place))
    with process(COMMANDS[framework].split(), place) as (port, _):
        assert "Welcome" in page(port, "Welcome")
        file = place / FILES[framework]
        file.write_text(file.read_text().replace("Welcome", "Goodbye"))
        assert "Goodbye" in page(port, "Goodbye")
