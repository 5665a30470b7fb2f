"""Names for generated clients."""

from httpx2 import Client


def test_operation_is_named_after_the_function(client: Client) -> None:
    """One function decides the operation ids of the whole document: a generated client calls `list_items`."""
    operation = client.get("/openapi.json").json()["paths"]["/items"]["get"]
    assert operation["operationId"] == "list_items"
