"""JSON Web Tokens."""

import importlib.util
import re
from pathlib import Path

PACKAGES = {
    "fastapi": ["fastapi", "starlette"],
    "flask": ["flask", "werkzeug", "itsdangerous"],
    "django": ["django"],
}


def test_no_token_encoder_is_in_the_box(framework: str) -> None:
    """No function, class or import in the framework's own packages deals with JSON Web Tokens."""
    specs = [importlib.util.find_spec(name) for name in PACKAGES[framework]]
    files = [file for spec in specs if spec for file in Path(str(spec.origin)).parent.rglob("*.py")]
    assert len(files) > 5
    word = re.compile(r"^\s*(def|class|import|from)\s.*jwt|HS256", re.IGNORECASE | re.MULTILINE)
    assert [file for file in files if word.search(file.read_text("utf-8"))] == []
