from unittest.mock import patch

from flask_app import app

client = app.test_client()


def test_price_in_dollars():
    with patch.dict(app.config, CURRENCY="USD"):
        assert client.get("/price").json["currency"] == "USD"
    assert client.get("/price").json["currency"] == "EUR"
