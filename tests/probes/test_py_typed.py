"""PEP 561 marker."""

from importlib.metadata import files


def test_fastapi_ships_the_marker() -> None:
    """The fastapi distribution ships a py.typed marker."""
    assert "fastapi/py.typed" in map(str, files("fastapi") or [])


def test_flask_ships_the_marker() -> None:
    """The Flask distribution ships a py.typed marker."""
    assert "flask/py.typed" in map(str, files("flask") or [])
