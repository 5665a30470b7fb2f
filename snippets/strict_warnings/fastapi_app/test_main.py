import pytest
from fastapi.testclient import TestClient

from fastapi_app.main import app


@pytest.fixture
def client():
    return TestClient(app)


def test_hello(client):
    assert client.get("/").json() == {"hello": "world"}
