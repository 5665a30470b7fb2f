"""Server-sent events."""

import json
from types import ModuleType

from tests.servers import live_client


def test_events_reach_the_client(framework: str, sample: ModuleType) -> None:
    """The stream is typed `text/event-stream`, is not cached and carries one JSON event per tick."""
    with live_client(framework, sample) as client:
        response = client.get("/ticks")
    assert response.headers["Content-Type"].startswith("text/event-stream")
    assert response.headers["Cache-Control"] == "no-cache"
    events = response.text.strip().split("\n\n")
    ticks = [json.loads(event.removeprefix("data:")) for event in events]
    assert ticks == [{"tick": 0}, {"tick": 1}, {"tick": 2}]
