"""Model output sent token by token."""

import json
from types import ModuleType

from tests.servers import live_client


def test_tokens_arrive_as_events(framework: str, sample: ModuleType) -> None:
    """Every token is one named event, and a last event tells the browser that it is done."""
    with live_client(framework, sample) as client:
        text = client.get("/chat", params={"prompt": "why"}).text
    blocks = [block.split("\n") for block in text.strip().split("\n\n")]
    names = [name.removeprefix("event: ") for name, *_ in blocks]
    tokens = [json.loads(data.removeprefix("data: ")) for _, data, *_ in blocks[:-1]]
    assert names == ["token", "token", "token", "done"]
    assert tokens == ["You", "asked", "why"]
