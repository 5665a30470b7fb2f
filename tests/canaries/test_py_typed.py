"""PEP 561 marker."""

from importlib.metadata import files


def test_django_ships_no_marker() -> None:
    """The Django distribution ships no py.typed marker."""
    names = {path.name for path in files("django") or []}
    assert "shortcuts.py" in names
    assert "py.typed" not in names
