"""A model that is loaded once."""

import importlib
import sys
from types import ModuleType

import pytest
from httpx2 import Client


def test_model_answers(client: Client) -> None:
    """A handler predicts with the model that was loaded before the first request."""
    assert client.get("/predict?x=1").json() == {"y": 42}


def test_requests_load_nothing(client: Client, sample: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    """After the start no request loads the model again: two predictions work without the loader."""
    package = sample.__name__.partition(".")[0]
    home = sample if hasattr(sample, "load_model") else importlib.import_module(f"{package}.apps")
    monkeypatch.setattr(home, "load_model", sys.exit)
    assert [client.get(f"/predict?x={x}").json() for x in (1, 2)] == [{"y": 42}, {"y": 43}]
