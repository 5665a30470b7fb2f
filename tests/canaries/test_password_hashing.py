"""Password hashing."""

import re
from pathlib import Path


def test_fastapi_has_no_password_hash() -> None:
    """Neither FastAPI nor Starlette imports a key derivation function or defines a password hash."""
    import fastapi
    import starlette

    roots = [Path(str(module.__file__)).parent for module in (fastapi, starlette)]
    files = [file for root in roots for file in root.rglob("*.py")]
    word = re.compile(r"scrypt|pbkdf2|argon2|bcrypt|def \w*(hash|verify)_?password", re.IGNORECASE)
    assert len(files) > 50
    assert [file.name for file in files if word.search(file.read_text("utf-8"))] == []
