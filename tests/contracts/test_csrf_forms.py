"""Anti-forgery tokens in forms."""

import re

from httpx2 import Client


def test_post_without_token_is_refused(client: Client) -> None:
    """A form post without the token is refused with 400 or 403."""
    assert client.post("/transfer", data={"amount": "5"}).status_code in {400, 403}


def test_post_with_token_is_accepted(client: Client) -> None:
    """A form post that carries the token from the page is accepted."""
    page = client.get("/transfer").text
    field = re.search(r'<input [^>]*name="(csrf\w+)"[^>]*value="(.+?)"', page)
    assert field
    answer = client.post("/transfer", data={"amount": "5", field[1]: field[2]})
    assert (answer.status_code, answer.text) == (200, "Sent 5")
