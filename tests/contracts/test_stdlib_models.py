"""Dataclasses as bodies."""

from httpx2 import Client


def test_dataclass_validates_the_body(client: Client) -> None:
    """A standard dataclass validates a body: a wrong type is refused with 422."""
    assert client.post("/points", json={"x": 1, "y": "up"}).status_code == 422


def test_dataclass_is_built_and_sent_back(client: Client) -> None:
    """A fitting body becomes the dataclass, which goes back as JSON."""
    assert client.post("/points", json={"x": 1, "y": 2}).json() == {"x": 1, "y": 2}
