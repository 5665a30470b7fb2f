"""A console in the browser."""

import re

from httpx2 import Client


def test_console_asks_for_a_pin(client: Client) -> None:
    """On localhost the traceback page carries a console, which runs nothing before the PIN is given."""
    page = client.get("http://localhost/share/0").text
    assert "EVALEX = true" in page
    assert "EVALEX_TRUSTED = false" in page
    secret, frame = re.search(r'SECRET = "(\w+)"', page), re.search(r'id="frame-(\d+)"', page)
    assert secret
    assert frame
    command = {"__debugger__": "yes", "cmd": "6*7", "frm": frame[1], "s": secret[1]}
    assert "42" not in client.get("http://localhost/", params=command).text


def test_console_is_for_localhost(client: Client) -> None:
    """Under any other host name the page has no console."""
    assert "EVALEX = false" in client.get("http://shop.example/share/0").text
