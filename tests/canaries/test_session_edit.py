"""Session access of the test client."""


def test_fastapi_client_offers_no_session() -> None:
    """The test client of FastAPI has no session to edit; the signed cookie is made by hand."""
    from fastapi.testclient import TestClient

    assert not [name for name in dir(TestClient) if "session" in name.lower()]
