"""Event streams that continue after a reconnect."""

import re
from types import ModuleType

from tests.servers import live_client


def test_stream_continues_after_the_last_event(framework: str, sample: ModuleType) -> None:
    """A client that reconnects with `Last-Event-ID` receives only the events after that one."""
    with live_client(framework, sample) as client:
        whole = client.get("/news").text
        rest = client.get("/news", headers={"Last-Event-ID": "2"}).text
    assert re.findall(r"^id: (\d)$", whole, re.MULTILINE) == ["1", "2", "3"]
    assert re.findall(r"^id: (\d)$", rest, re.MULTILINE) == ["3"]
