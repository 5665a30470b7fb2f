"""How removals are announced."""

import subprocess
import sys
from collections.abc import Callable

import pytest


def test_fastapi_has_its_own_category(record: Callable[[object], None]) -> None:
    """The value is the warning category of a deprecated argument of FastAPI."""
    from fastapi import FastAPI

    with pytest.warns(Warning, match="deprecated") as caught:
        FastAPI(root_path="/shop")
    record(caught[0].category.__name__)


def test_flask_uses_the_standard_category(record: Callable[[object], None]) -> None:
    """The value is the warning category of a deprecated attribute of Flask."""
    import flask

    with pytest.warns(Warning, match="deprecated") as caught:
        assert flask.__version__
    record(caught[0].category.__name__)


def test_django_names_the_release(record: Callable[[object], None]) -> None:
    """The value is the warning category that Django raises for the next removal."""
    command = [sys.executable, "-c", "from django.utils.deprecation import *; print(*dir())"]
    names = subprocess.check_output(command, text=True).split()
    own = sorted(name for name in names if name.startswith("RemovedIn"))
    record(own[0])
