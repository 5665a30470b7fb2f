from fastapi.testclient import TestClient

from fastapi_app.main import app

client = TestClient(app)


def test_hello():
    response = client.get("/hello/ada")
    assert response.status_code == 200
    assert response.json() == {"hello": "ada"}
