"""Two-factor login and passkeys."""

import re
from importlib.util import find_spec
from pathlib import Path

PACKAGES = {
    "fastapi": ["fastapi", "starlette"],
    "flask": ["flask", "werkzeug", "itsdangerous"],
    "django": ["django.contrib.auth"],
}


def test_no_second_factor_is_in_the_box(framework: str) -> None:
    """Nothing in the framework's own packages is named after one-time passwords, WebAuthn or passkeys."""
    specs = [find_spec(name) for name in PACKAGES[framework]]
    files = [file for spec in specs if spec for file in Path(str(spec.origin)).parent.rglob("*.py")]
    word = re.compile(r"\b(totp|hotp|webauthn|passkeys?|fido2|two[- _]factor)\b", re.IGNORECASE)
    assert len(files) > 5
    assert [file for file in files if word.search(file.read_text("utf-8"))] == []
