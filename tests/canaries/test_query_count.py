"""Counting queries without writing the counter."""


def test_fastapi_client_counts_no_queries() -> None:
    """The test client of FastAPI has nothing that counts queries."""
    from fastapi.testclient import TestClient

    assert not [name for name in dir(TestClient) if "queries" in name.lower()]


def test_flask_client_counts_no_queries() -> None:
    """The test client of Flask has nothing that counts queries."""
    from flask.testing import FlaskClient

    assert not [name for name in dir(FlaskClient) if "queries" in name.lower()]
