"""Hosts that run ASGI only."""

import pytest
from starlette.testclient import TestClient


def test_flask_is_no_asgi_callable() -> None:
    """A Flask application called the ASGI way raises a TypeError."""
    from flask import Flask

    with pytest.raises(TypeError):
        TestClient(Flask(__name__)).get("/")
