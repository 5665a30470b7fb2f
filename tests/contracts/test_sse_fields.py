"""Named and numbered events."""

import json
from types import ModuleType

from tests.servers import live_client


def test_events_carry_name_id_and_retry(framework: str, sample: ModuleType) -> None:
    """Each event names its type and id, and the first one also sets the reconnection time."""
    with live_client(framework, sample) as client:
        paid, sent = map(_fields, client.get("/orders").text.strip().split("\n\n"))
    assert (paid["event"], paid["id"], paid["retry"]) == ("paid", "1", "2000")
    assert (sent["event"], sent["id"]) == ("sent", "2")
    assert json.loads(paid["data"]) == json.loads(sent["data"]) == {"order": 7}


def _fields(block: str) -> dict[str, str]:
    return dict(line.split(": ", 1) for line in block.split("\n"))
