"""Data inside a script element."""

import json
import re

from httpx2 import Client

HOSTILE = "</script><script>alert('x')</script>&"


def test_data_cannot_leave_the_script_element(client: Client) -> None:
    """A value that contains a closing script tag stays inside the element and is read back unchanged."""
    page = client.get("/", params={"name": HOSTILE}).text
    island = re.search(r'<script id="profile" type="application/json">(.*?)</script>', page)
    assert island
    assert json.loads(island[1]) == {"name": HOSTILE}


def test_text_is_escaped(client: Client) -> None:
    """The same value as text of the page is escaped."""
    page = client.get("/", params={"name": HOSTILE}).text
    assert "<script>alert" not in page
    assert "&lt;/script&gt;" in page
