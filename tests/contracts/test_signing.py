"""Signed values that expire."""

import time

import pytest
from httpx2 import Client


def test_a_signed_link_can_be_read_back(client: Client) -> None:
    """A value comes back unchanged from its signed token."""
    token = client.get("/links/ada@example.org").json()["token"]
    assert client.get("/unsubscribe", params={"token": token}).json() == {"email": "ada@example.org"}


def test_a_changed_token_is_refused(client: Client) -> None:
    """A token of which one character was changed is refused with 400."""
    token = client.get("/links/ada@example.org").json()["token"]
    forged = ("A" if token[0] != "A" else "B") + token[1:]
    assert client.get("/unsubscribe", params={"token": forged}).status_code == 400


def test_an_old_token_is_refused(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    """A token older than the hour it is good for is refused with 400."""
    token = client.get("/links/ada@example.org").json()["token"]
    later = time.time() + 3700
    monkeypatch.setattr(time, "time", lambda: later)
    assert client.get("/unsubscribe", params={"token": token}).status_code == 400
