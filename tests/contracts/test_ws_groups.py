"""Messages to every open WebSocket of a room."""

import time
from types import ModuleType

from simple_websocket import Client

from tests.servers import live


def test_message_stays_in_its_room(framework: str, sample: ModuleType) -> None:
    """A message reaches every connection of its room, the sender's included, and none of another room."""
    with live(framework, sample) as address:
        ada, bob, eve = (Client(f"ws://{address}/rooms/{room}") for room in ("tea", "tea", "milk"))
        time.sleep(0.1)
        ada.send("hello")
        heard = [member.receive(timeout=5) for member in (ada, bob)]
        missed = eve.receive(timeout=0.2)
        eve.send("alone")
        heard.append(eve.receive(timeout=5))
        for member in (ada, bob, eve):
            member.close()
    assert missed is None
    assert heard == ["hello", "hello", "alone"]
