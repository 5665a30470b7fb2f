"""The password hash that is used when none is chosen, with its cost."""

import re
from collections.abc import Callable
from pathlib import Path


def test_fastapi_has_none(record: Callable[[object], None]) -> None:
    """FastAPI and Starlette define no password hash, so there is no default."""
    import fastapi
    import starlette

    roots = [Path(str(module.__file__)).parent for module in (fastapi, starlette)]
    text = "".join(file.read_text("utf-8") for root in roots for file in root.rglob("*.py"))
    assert not re.search(r"scrypt|pbkdf2|argon2|bcrypt", text)
    record("none")


def test_flask_uses_scrypt(record: Callable[[object], None]) -> None:
    """Werkzeug hashes with scrypt and writes its cost into the hash."""
    from werkzeug.security import generate_password_hash

    method, salt, digest = generate_password_hash("lovelace").split("$")
    assert (method, len(salt), len(digest)) == ("scrypt:32768:8:1", 16, 128)
    record("scrypt, N=32768, r=8, p=1")


def test_django_uses_pbkdf2(django_ready: None, record: Callable[[object], None]) -> None:
    """Django hashes with PBKDF2-SHA256 and writes the number of iterations into the hash."""
    from django.contrib.auth.hashers import make_password

    algorithm, iterations, salt, _ = make_password("lovelace").split("$")
    assert (algorithm, len(salt)) == ("pbkdf2_sha256", 22)
    record(f"PBKDF2-SHA256, {int(iterations):,} iterations")
