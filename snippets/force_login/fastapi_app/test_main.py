from fastapi.testclient import TestClient

from fastapi_app.main import app, current_user

client = TestClient(app)


def test_me():
    assert client.get("/me").status_code == 401
    app.dependency_overrides[current_user] = lambda: {"name": "ada"}
    assert client.get("/me").json() == {"name": "ada"}
    app.dependency_overrides.clear()
