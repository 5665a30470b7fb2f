"""Streaming request bodies."""

from hashlib import sha256

from httpx2 import Client


def test_large_body_is_read_in_chunks(client: Client) -> None:
    """A body of 5 MB that is read chunk by chunk arrives whole."""
    body = bytes(range(256)) * 20_000
    answer = client.post("/digest", content=body).json()
    assert answer == {"sha256": sha256(body).hexdigest()}
