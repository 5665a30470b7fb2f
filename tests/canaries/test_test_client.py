"""The test client on a bare install."""

import sys

import pytest

from tests.distributions import closure, only


def test_fastapi_client_needs_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """With bare FastAPI the test client cannot be imported; it names the package it lacks."""
    for name in ("fastapi.testclient", "starlette.testclient"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    with only(closure("fastapi")), pytest.raises(RuntimeError, match="httpx2"):
        import fastapi.testclient  # noqa: F401 - the import is the proof
