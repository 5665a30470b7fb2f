"""Template engines that a bare install lacks."""

import importlib
import sys

import pytest


def test_fastapi_needs_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Jinja2, which only an extra of FastAPI installs, Jinja2Templates refuses to start."""
    for name in ("starlette.templating", "fastapi.templating"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(ImportError, match="jinja2 must be installed"):
        importlib.import_module("fastapi.templating").Jinja2Templates("templates")
