from fastapi.testclient import TestClient

from fastapi_app.main import app

client = TestClient(app)


def test_guests():
    response = client.get("/guests")
    assert response.template.name == "guests.html"
    assert response.context["guests"] == ["ada"]
