"""Rich documentation."""

from httpx2 import Client


def test_operation_carries_its_metadata(client: Client) -> None:
    """The document shows the operation's summary, its tag and that it is deprecated."""
    operation = client.get("/openapi.json").json()["paths"]["/items"]["post"]
    assert operation["summary"] == "Add an item"
    assert operation["tags"] == ["shop"]
    assert operation["deprecated"] is True


def test_field_carries_its_example(client: Client) -> None:
    """The document shows the example that a field declares."""
    schemas = client.get("/openapi.json").json()["components"]["schemas"]
    assert schemas["Item"]["properties"]["name"]["examples"] == ["tea"]
