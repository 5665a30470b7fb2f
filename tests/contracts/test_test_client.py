"""Calling the application without a server."""

from pathlib import Path

from tests.suites import passed

ANSWERS = {
    "fastapi": "fastapi_app/main.py",
    "flask": "flask_app/__init__.py",
    "django": "django_app/urls.py",
}


def test_suite_passes(framework: str, place: Path) -> None:
    """The sample's own test calls the application without a server and passes."""
    assert passed(framework, place) == 1


def test_suite_notices_a_change(framework: str, place: Path) -> None:
    """The sample's own test fails once the application answers differently."""
    file = place / ANSWERS[framework]
    file.write_text(file.read_text().replace('"hello": name', '"hello": "you"'))
    assert passed(framework, place) == 0
