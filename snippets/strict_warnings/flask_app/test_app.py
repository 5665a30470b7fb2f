import pytest

from flask_app import app


@pytest.fixture
def client():
    return app.test_client()


def test_hello(client):
    assert client.get("/").json == {"hello": "world"}
