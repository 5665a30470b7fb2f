"""WebSocket endpoints driven by a test."""

import asyncio


def test_fastapi_client_opens_a_websocket() -> None:
    """FastAPI's test client opens a WebSocket and exchanges messages without a server."""
    from fastapi import FastAPI, WebSocket
    from fastapi.testclient import TestClient

    app = FastAPI()

    @app.websocket("/")
    async def shout(websocket: WebSocket) -> None:
        await websocket.accept()
        await websocket.send_text((await websocket.receive_text()).upper())

    with TestClient(app).websocket_connect("/") as connection:
        connection.send_text("hi")
        assert connection.receive_text() == "HI"


def test_flask_socketio_client_exchanges_events() -> None:
    """Flask-SocketIO's test client sends an event and reads the answer without a server or a WebSocket."""
    from flask import Flask, request
    from flask_socketio import SocketIO, emit

    app = Flask(__name__)
    sio = SocketIO(app, async_mode="threading")
    upgrades: list[str | None] = []
    sio.on_event("connect", lambda: upgrades.append(request.headers.get("Upgrade")))
    sio.on_event("message", lambda text: emit("answer", text.upper()))
    client = sio.test_client(app)
    client.emit("message", "hi")
    assert client.get_received()[0]["args"] == ["HI"]
    assert upgrades == [None]


def test_django_communicator_opens_a_websocket(django_ready: None) -> None:
    """Channels' communicator opens a WebSocket and exchanges messages without a server."""
    from channels.generic.websocket import AsyncWebsocketConsumer
    from channels.testing import WebsocketCommunicator

    class Shout(AsyncWebsocketConsumer):  # type: ignore[misc] # Channels comes without types
        async def receive(self, text_data: str = "", **_: object) -> None:
            await self.send(text_data=text_data.upper())

    async def talk() -> str:
        communicator = WebsocketCommunicator(Shout.as_asgi(), "/")
        await communicator.connect()
        await communicator.send_to(text_data="hi")
        answer: str = await communicator.receive_from()
        await communicator.disconnect()
        return answer

    assert asyncio.run(talk()) == "HI"
