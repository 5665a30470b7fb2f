import asyncio

from httpx2 import ASGITransport, AsyncClient

from fastapi_app.main import app


async def ask(name: str):
    transport = ASGITransport(app)
    async with AsyncClient(transport=transport, base_url="http://test") as client:
        return (await client.get(f"/hello/{name}")).json()


def test_hello():
    assert asyncio.run(ask("ada")) == {"hello": "ada"}
