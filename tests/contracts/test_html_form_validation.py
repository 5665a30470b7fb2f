"""HTML forms that come back with their errors."""

import re

from httpx2 import Client, Response


def submit(client: Client, email: str) -> Response:
    """Fill in the form as a browser does: with the hidden token of the page."""
    page = client.get("/signup").text
    token = dict(re.findall(r'name="(csrf\w+)"[^>]* value="(.*?)"', page))
    return client.post("/signup", data={**token, "email": email})


def test_wrong_input_comes_back_with_its_error(client: Client) -> None:
    """A wrong input is shown again as HTML with its value and the error message."""
    answer = submit(client, "ada")
    assert answer.headers["content-type"].startswith("text/html")
    assert 'value="ada"' in answer.text
    assert "This is no e-mail address." in answer.text


def test_right_input_redirects(client: Client) -> None:
    """A right input is answered with a redirect."""
    assert submit(client, "ada@example.com").headers["location"] == "/welcome"
