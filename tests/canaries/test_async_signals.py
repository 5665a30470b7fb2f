"""Signals that await their receivers."""

import importlib
import pkgutil
import warnings
from collections.abc import Iterator

import pytest


def senders(package: str) -> Iterator[str]:
    """Name the classes whose instances let receivers connect and then send to them."""
    warnings.simplefilter("ignore")
    root = importlib.import_module(package)
    for found in pkgutil.walk_packages(root.__path__, f"{package}."):
        if not found.name.endswith("__main__"):
            for name, value in vars(importlib.import_module(found.name)).items():
                sends = any(hasattr(value, verb) for verb in ("send", "asend", "send_async", "emit"))
                if isinstance(value, type) and sends and hasattr(value, "connect"):
                    yield name


def test_fastapi_has_no_sender() -> None:
    """No class of FastAPI lets receivers connect and sends to them; Blinker's Signal does."""
    assert set(senders("fastapi")) == set()
    assert "Signal" in set(senders("blinker"))


def test_fastapi_install_brings_no_signals() -> None:
    """An install of FastAPI alone cannot import the Blinker that awaits receivers."""
    from tests.distributions import closure, only

    with only(closure("fastapi", "")), pytest.raises(ModuleNotFoundError, match="blinker"):
        importlib.import_module("blinker")


def test_fastapi_request_signals_nothing() -> None:
    """A request of FastAPI reaches no receiver of Flask's signals, a request of Flask does."""
    import flask
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    heard: list[object] = []
    flask.request_started.connect(heard.append, weak=False)
    TestClient(FastAPI()).get("/")
    assert heard == []
    flask.Flask("fresh").test_client().get("/")
    assert len(heard) == 1
