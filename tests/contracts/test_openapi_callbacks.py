"""Callbacks in the document."""

from httpx2 import Client


def test_callback_is_documented(client: Client) -> None:
    """The document shows which call the server makes to the address that the client named."""
    document = client.get("/openapi.json").json()
    callbacks = document["paths"]["/orders"]["post"]["callbacks"]
    call = callbacks["order_paid"]["{$request.body#/callback_url}"]["post"]
    assert "application/json" in call["requestBody"]["content"]
