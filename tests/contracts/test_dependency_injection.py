"""Dependency injection."""

from httpx2 import Client


def test_provider_supplies_the_parameter(client: Client) -> None:
    """A parameter of the handler is supplied by a provider that itself needs a provider."""
    answer = client.get("/settings", headers={"token": "ada"})
    assert (answer.status_code, answer.json()) == (200, {"name": "Ada"})


def test_provider_can_refuse(client: Client) -> None:
    """A provider that raises refuses the request before the handler runs."""
    tokens = ("bob", "eve")
    codes = [client.get("/settings", headers={"token": name}).status_code for name in tokens]
    assert codes[0] == 403
    assert codes[1] in {401, 403}
