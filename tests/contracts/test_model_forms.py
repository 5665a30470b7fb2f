"""Forms from database models."""

import re

from httpx2 import Client


def test_columns_become_inputs(client: Client) -> None:
    """The form page has an input per column, with the column's length limit and type."""
    page = client.get("/authors/new").text
    assert re.search(r'<input type="text" name="name" maxlength="20"', page)
    assert re.search(r'<input type="email" name="email"', page)


def test_column_rules_are_checked(client: Client) -> None:
    """A value longer than its column comes back with an error instead of being saved."""
    token = re.findall(r'value="(\w{64})"', client.get("/authors/new").text)[0]
    data = {"csrfmiddlewaretoken": token, "name": "x" * 21, "email": "a@example.com"}
    answer = client.post("/authors/new", data=data)
    assert "at most 20 characters" in answer.text
