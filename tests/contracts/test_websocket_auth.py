"""WebSocket handshakes that are checked."""

import json
from types import ModuleType

from simple_websocket import Client

from tests.servers import live, live_client

HANDSHAKE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
}


def test_known_token_is_let_in(framework: str, sample: ModuleType) -> None:
    """A handshake with a known token is accepted, and its connection carries messages."""
    with live(framework, sample) as address:
        websocket = Client(f"ws://{address}/chat?token=blue")
        websocket.send("hello")
        message = json.loads(websocket.receive(timeout=5))
        websocket.close()
    assert message == {"name": "Ada", "text": "hello"}


def test_unknown_token_is_refused(framework: str, sample: ModuleType) -> None:
    """A handshake with an unknown token is refused with status 403 and opens no connection."""
    with live_client(framework, sample) as client:
        response = client.get("/chat?token=red", headers=HANDSHAKE)
    assert response.status_code == 403
