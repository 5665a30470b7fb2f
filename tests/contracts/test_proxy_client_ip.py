"""Client address behind a reverse proxy."""

from types import ModuleType

import pytest
from httpx2 import Client
from starlette.testclient import TestClient


@pytest.fixture
def behind_proxy(framework: str, sample: ModuleType, client: Client) -> Client:
    """Speak from 127.0.0.1, as a proxy on the same host does."""
    proxy = ("127.0.0.1", 50000)
    return TestClient(sample.app, client=proxy) if framework == "fastapi" else client


def test_forwarded_address_is_the_client(behind_proxy: Client) -> None:
    """The address that the proxy forwards is the client's address for the application."""
    headers = {"X-Forwarded-For": "203.0.113.9"}
    assert behind_proxy.get("/ip", headers=headers).json() == {"ip": "203.0.113.9"}


def test_forged_entry_is_passed_over(behind_proxy: Client) -> None:
    """An address that the client wrote into the header loses to the one the proxy appended."""
    headers = {"X-Forwarded-For": "10.1.1.1, 203.0.113.9"}
    assert behind_proxy.get("/ip", headers=headers).json() == {"ip": "203.0.113.9"}
