"""Messages to every open WebSocket."""

import time
from types import ModuleType

from simple_websocket import Client

from tests.servers import live


def test_every_member_hears_a_message(framework: str, sample: ModuleType) -> None:
    """A message from one WebSocket reaches every open connection, the sender's included."""
    with live(framework, sample) as address:
        ada, bob = (Client(f"ws://{address}/chat") for _ in range(2))
        time.sleep(0.1)
        ada.send("hello")
        heard = [member.receive(timeout=5) for member in (ada, bob)]
        ada.close()
        bob.close()
    assert heard == ["hello", "hello"]
