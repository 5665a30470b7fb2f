"""Content-Security-Policy with a nonce."""

import re

from httpx2 import Client


def nonces(client: Client) -> tuple[str, str]:
    """Return the nonce of the policy and the nonce of the page."""
    answer = client.get("/")
    policy = answer.headers["Content-Security-Policy"]
    in_header = re.search(r"script-src[^;]*'nonce-([^']+)'", policy)
    in_page = re.search(r'<script nonce="([^"]+)">', answer.text)
    assert in_header
    assert in_page
    return in_header[1], in_page[1]


def test_the_policy_names_the_nonce_of_the_page(client: Client) -> None:
    """The policy allows own scripts and the inline script that carries the nonce of this answer."""
    in_header, in_page = nonces(client)
    assert in_header == in_page
    assert "default-src 'self'" in client.get("/").headers["Content-Security-Policy"]


def test_every_answer_has_its_own_nonce(client: Client) -> None:
    """Two answers never share a nonce."""
    assert nonces(client) != nonces(client)
