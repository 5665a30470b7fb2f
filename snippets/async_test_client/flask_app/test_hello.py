import asyncio

from asgiref.wsgi import WsgiToAsgi
from httpx2 import ASGITransport, AsyncClient

from flask_app import app


async def ask(name):
    transport = ASGITransport(WsgiToAsgi(app))
    async with AsyncClient(transport=transport, base_url="http://test") as client:
        return (await client.get(f"/hello/{name}")).json()


def test_hello():
    assert asyncio.run(ask("ada")) == {"hello": "ada"}
