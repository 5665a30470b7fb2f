"""Calls with arguments in templates."""

from httpx2 import Client


def test_template_calls_a_method_with_an_argument(client: Client) -> None:
    """An expression in the template calls a method with a keyword argument and prints the result."""
    assert "<p>12.50 EUR</p>" in client.get("/report").text
