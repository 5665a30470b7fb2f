"""Generated OpenAPI."""

from httpx2 import Client


def test_schema_describes_the_body(client: Client) -> None:
    """The generated document lists the route and the fields that its body requires."""
    schema = client.get("/openapi.json").json()
    operation = schema["paths"]["/items"]["post"]
    body = operation["requestBody"]["content"]["application/json"]["schema"]
    assert body == {"$ref": "#/components/schemas/Item"}
    assert schema["components"]["schemas"]["Item"]["required"] == ["name", "price"]


def test_schema_and_behaviour_agree(client: Client) -> None:
    """The route behaves as documented: a body without a required field is refused."""
    assert client.post("/items", json={"name": "tea"}).status_code in {400, 422}
