"""Webhooks in the document."""

from httpx2 import Client


def test_webhook_is_documented(client: Client) -> None:
    """The document lists the outgoing call under webhooks, with a body and version 3.1."""
    document = client.get("/openapi.json").json()
    body = document["webhooks"]["order-paid"]["post"]["requestBody"]
    assert document["openapi"].startswith("3.1.")
    assert "application/json" in body["content"]
