"""A cache without a package."""

from importlib import import_module
from pkgutil import iter_modules

import pytest


@pytest.mark.parametrize("package", ["fastapi", "starlette"])
def test_fastapi_ships_no_cache(package: str) -> None:
    """No module of FastAPI or Starlette stores cache entries."""
    names = [module.name for module in iter_modules(import_module(package).__path__)]
    assert "routing" in names
    assert not [name for name in names if "cache" in name]


@pytest.mark.parametrize("package", ["flask", "werkzeug"])
def test_flask_ships_no_cache(package: str) -> None:
    """No module of Flask or Werkzeug stores cache entries."""
    names = [module.name for module in iter_modules(import_module(package).__path__)]
    assert "test" in names or "app" in names
    assert not [name for name in names if "cache" in name]
