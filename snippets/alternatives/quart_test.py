from quart_app import app


async def test_item():
    response = await app.test_client().get("/items/7")
    assert await response.get_json() == {"item_id": 7}
