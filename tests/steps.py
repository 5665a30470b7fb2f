"""Serve one step of a sample that moves away from another application."""

import importlib
from collections.abc import Iterator
from types import ModuleType

import pytest
from httpx2 import Client

from tests.samples import SERVED

STEPS = ("step_1", "step_2", "last")


@pytest.fixture
def stage(framework: str, sample: ModuleType, step: str) -> Iterator[Client]:
    """Open an HTTP client on one step; the last step is the sample itself."""
    with SERVED[framework](sample if step == STEPS[-1] else _module(framework, step)) as opened:
        yield opened


def _module(framework: str, step: str) -> ModuleType:
    module = importlib.import_module(f"{framework}_app.{step}")
    if framework == "django":
        from django.conf import settings

        settings.ROOT_URLCONF = module.__name__
    return module
