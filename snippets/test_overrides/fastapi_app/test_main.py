from fastapi.testclient import TestClient

from fastapi_app.main import app, get_currency

client = TestClient(app)


def test_price_in_dollars():
    app.dependency_overrides[get_currency] = lambda: "USD"
    assert client.get("/price").json()["currency"] == "USD"
    app.dependency_overrides.clear()
    assert client.get("/price").json()["currency"] == "EUR"
