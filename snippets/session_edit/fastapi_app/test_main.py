import json
from base64 import b64encode

from fastapi.testclient import TestClient
from itsdangerous import TimestampSigner

from fastapi_app.main import app

client = TestClient(app)


def test_cart():
    data = b64encode(json.dumps({"items": 3}).encode())
    client.cookies["session"] = TimestampSigner("change-me").sign(data).decode()
    assert client.get("/cart").json() == {"items": 3}
