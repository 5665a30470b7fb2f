"""Scheme behind a reverse proxy."""

from types import ModuleType

import pytest
from httpx2 import Client
from starlette.testclient import TestClient

HTTPS = {"X-Forwarded-Proto": "https"}


@pytest.fixture
def behind_proxy(framework: str, sample: ModuleType, client: Client) -> Client:
    """Speak from 127.0.0.1, as a proxy on the same host does."""
    proxy = ("127.0.0.1", 50000)
    return TestClient(sample.app, client=proxy) if framework == "fastapi" else client


def test_forwarded_scheme_is_believed(behind_proxy: Client) -> None:
    """The absolute URL starts with https when the proxy forwards that scheme."""
    answer = behind_proxy.get("/where", headers=HTTPS).json()
    assert answer == {"url": "https://testserver/where"}


def test_direct_request_stays_http(behind_proxy: Client) -> None:
    """A request without the forwarded scheme keeps http in its absolute URL."""
    assert behind_proxy.get("/where").json() == {"url": "http://testserver/where"}
