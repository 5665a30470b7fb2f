"""Form classes."""

import re

from httpx2 import Client


def hidden_fields(page: str) -> dict[str, str]:
    """Read the hidden inputs of a form, such as its anti-forgery token."""
    inputs = re.findall(r'<input [^>]*type="hidden"[^>]*>', page)
    pairs = [(re.search(r'name="(.+?)"', i), re.search(r'value="(.*?)"', i)) for i in inputs]
    return {name[1]: value[1] for name, value in pairs if name and value}


def test_form_renders_its_inputs(client: Client) -> None:
    """A form class renders labelled inputs, a number input among them."""
    page = client.get("/signup").text
    assert '<label for="' in page
    assert re.search(r'<input [^>]*type="number"', page)


def test_wrong_input_comes_back_with_an_error(client: Client) -> None:
    """A value that breaks a rule comes back in the form with a message that names the limit."""
    answer = {"name": "Ada", "age": "17"} | hidden_fields(client.get("/signup").text)
    page = client.post("/signup", data=answer).text
    assert 'value="Ada"' in page
    assert "18." in page


def test_valid_input_is_accepted(client: Client) -> None:
    """Valid input reaches the view as checked values."""
    answer = {"name": "Ada", "age": "36"} | hidden_fields(client.get("/signup").text)
    assert client.post("/signup", data=answer).text == "Welcome, Ada"
