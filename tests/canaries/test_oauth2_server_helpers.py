"""Helpers for the OAuth2 password flow."""

import re
from importlib.util import find_spec
from pathlib import Path


def mentions(*packages: str) -> list[Path]:
    """List the files of packages that mention OAuth."""
    specs = [find_spec(name) for name in packages]
    files = [file for spec in specs if spec for file in Path(str(spec.origin)).parent.rglob("*.py")]
    assert len(files) > 5
    return [file for file in files if re.search("oauth", file.read_text("utf-8"), re.IGNORECASE)]


def test_flask_knows_nothing_of_oauth() -> None:
    """No file of Flask or Werkzeug mentions OAuth."""
    assert mentions("flask", "werkzeug", "itsdangerous") == []


def test_django_knows_nothing_of_oauth() -> None:
    """No file of Django mentions OAuth."""
    assert mentions("django") == []
