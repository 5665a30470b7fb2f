"""Extraction of texts to translate."""

import subprocess
import sys
from pathlib import Path

SOURCE = 'from {module} import gettext\ntitle = gettext("Your cart")\n'


def extract(place: Path, module: str) -> str:
    """Run Babel's extractor on a source file."""
    (place / "shop.py").write_text(SOURCE.format(module=module))
    command = [sys.executable, "-m", "babel.messages.frontend", "extract", "-o", "shop.pot", "shop.py"]
    subprocess.run(command, check=True, capture_output=True)
    return (place / "shop.pot").read_text()


def test_fastapi_extracts_with_babel(place: Path) -> None:
    """Babel's command finds the gettext calls of an application that uses the standard library."""
    assert 'msgid "Your cart"' in extract(place, "gettext")


def test_flask_extracts_with_babel(place: Path) -> None:
    """Babel's command finds the gettext calls of an application that uses Flask-Babel."""
    assert 'msgid "Your cart"' in extract(place, "flask_babel")


def test_django_has_the_commands(place: Path) -> None:
    """Django brings commands to extract and to compile translations."""
    from django.core.management import get_commands

    assert {"makemessages", "compilemessages"} <= get_commands().keys()
