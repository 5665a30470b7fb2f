"""WebSocket endpoints."""

from types import ModuleType

from simple_websocket import Client

from tests.servers import live


def test_each_message_is_answered(framework: str, sample: ModuleType) -> None:
    """Two text messages sent over one WebSocket are answered in order on that connection."""
    with live(framework, sample) as address:
        websocket = Client(f"ws://{address}/echo")
        websocket.send("ping")
        websocket.send("pong")
        answers = [websocket.receive(timeout=5), websocket.receive(timeout=5)]
        websocket.close()
    assert answers == ["You said ping", "You said pong"]
