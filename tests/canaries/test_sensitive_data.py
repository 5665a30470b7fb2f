"""Secrets in error reports."""

import re
from importlib.util import find_spec
from pathlib import Path


def hiders(*packages: str) -> list[str]:
    """List the definitions that sound like hiding secrets."""
    specs = [find_spec(name) for name in packages]
    files = [file for spec in specs if spec for file in Path(str(spec.origin)).parent.rglob("*.py")]
    assert len(files) > 5
    text = "\n".join(file.read_text("utf-8") for file in files)
    return re.findall(r"(?:def|class) (\w*(?:sensitive_|cleanse|redact|scrub)\w*)", text, re.IGNORECASE)


def test_fastapi_marks_nothing_as_secret() -> None:
    """FastAPI and Starlette define nothing that keeps marked variables out of an error report."""
    assert hiders("fastapi", "starlette") == []


def test_flask_marks_nothing_as_secret() -> None:
    """Flask and Werkzeug define nothing that keeps marked variables out of an error report."""
    assert hiders("flask", "werkzeug") == []
