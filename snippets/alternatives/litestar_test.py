from litestar.testing import TestClient

from litestar_app import app


def test_item():
    with TestClient(app) as client:
        assert client.get("/items/7").json() == {"item_id": 7}
