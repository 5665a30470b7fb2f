"""Password reset by e-mail."""

import re
from importlib.util import find_spec
from pathlib import Path


def definitions(*packages: str) -> set[str]:
    """Collect the names that packages define."""
    specs = [find_spec(name) for name in packages]
    files = [file for spec in specs if spec for file in Path(str(spec.origin)).parent.rglob("*.py")]
    return {name for file in files for name in re.findall(r"(?:def|class) (\w+)", file.read_text("utf-8"))}


def test_fastapi_has_no_reset_flow() -> None:
    """Nothing that FastAPI or Starlette defines is about resetting a password or sending mail."""
    names = definitions("fastapi", "starlette")
    assert "FastAPI" in names
    assert [
        name for name in names if re.search("reset_?password|password_?reset|send_?mail", name, re.IGNORECASE)
    ] == []


def test_flask_has_no_reset_flow() -> None:
    """Nothing that Flask or Werkzeug defines is about resetting a password or sending mail."""
    names = definitions("flask", "werkzeug")
    assert "Flask" in names
    assert [
        name for name in names if re.search("reset_?password|password_?reset|send_?mail", name, re.IGNORECASE)
    ] == []
