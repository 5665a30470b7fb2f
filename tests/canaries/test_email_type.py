"""E-mail fields."""

import sys

import pytest
from pydantic import EmailStr, TypeAdapter


def test_fastapi_needs_email_validator(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the email-validator distribution, which bare FastAPI does not install, EmailStr fails."""
    monkeypatch.setitem(sys.modules, "email_validator", None)
    with pytest.raises(ImportError, match="email-validator is not installed"):
        TypeAdapter(EmailStr)
