"""Cache stores that are shipped."""

from collections.abc import Callable
from importlib import import_module
from pkgutil import iter_modules

PLACES = {"fastapi": "fastapi", "flask": "flask", "django": "django.core.cache.backends"}


def test_stores(framework: str, record: Callable[[object], None]) -> None:
    """The number of modules that store cache entries is counted in the installed distribution."""
    names = {module.name for module in iter_modules(import_module(PLACES[framework]).__path__)}
    stores = names - {"base", "dummy"} if framework == "django" else {n for n in names if "cache" in n}
    assert ("locmem" in stores) == (framework == "django")
    record(len(stores))
