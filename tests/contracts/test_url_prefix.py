"""Path prefix behind a proxy."""

from types import ModuleType

import pytest
from httpx2 import Client
from starlette.testclient import TestClient


@pytest.fixture
def behind_proxy(framework: str, sample: ModuleType, client: Client) -> Client:
    """Give FastAPI the root path that ``fastapi run --root-path /shop`` sets."""
    return TestClient(sample.app, root_path="/shop") if framework == "fastapi" else client


def test_links_carry_the_prefix(behind_proxy: Client) -> None:
    """Behind a proxy that strips /shop, a generated link starts with /shop again."""
    answer = behind_proxy.get("/items/7", headers={"X-Forwarded-Prefix": "/shop"})
    assert answer.json() == {"link": "/shop/items/7"}
