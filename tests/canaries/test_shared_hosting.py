"""Hosts that run WSGI only."""

import pytest
from httpx2 import Client, WSGITransport


def test_fastapi_is_no_wsgi_callable() -> None:
    """A FastAPI application called the WSGI way raises a TypeError."""
    from fastapi import FastAPI

    client = Client(transport=WSGITransport(FastAPI()), base_url="http://testserver")
    with client, pytest.raises(TypeError):
        client.get("/")
