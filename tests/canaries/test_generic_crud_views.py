"""Ready-made views for a model."""

import importlib
import pkgutil
import warnings
from collections.abc import Iterator
from types import ModuleType

ENDINGS = ("listview", "detailview", "createview", "updateview", "deleteview", "crudrouter")


def classes(package: ModuleType) -> Iterator[str]:
    """Name the classes of a package that live in its modules."""
    warnings.simplefilter("ignore")
    names = [found.name for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}.")]
    for module in names:
        if not module.endswith("__main__"):
            for name, value in vars(importlib.import_module(module)).items():
                if isinstance(value, type) and value.__module__ == module:
                    yield name.lower()


def test_fastapi_ships_none() -> None:
    """No class of FastAPI is a ready-made view for a list, a detail page or a form."""
    import fastapi

    names = set(classes(fastapi))
    assert "apirouter" in names
    assert [name for name in names if name.endswith(ENDINGS)] == []


def test_flask_ships_none() -> None:
    """No class of Flask is a ready-made view for a list, a detail page or a form."""
    import flask

    names = set(classes(flask))
    assert "methodview" in names
    assert [name for name in names if name.endswith(ENDINGS)] == []
