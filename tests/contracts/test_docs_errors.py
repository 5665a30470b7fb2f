"""Validation errors in the document."""

from httpx2 import Client


def test_validation_error_is_documented(client: Client) -> None:
    """The status that a wrong body gets is listed in the document, with a schema of its content."""
    status = client.post("/items", json={}).status_code
    document = client.get("/openapi.json").json()
    answers = document["paths"]["/items"]["post"]["responses"]
    assert "schema" in answers[str(status)]["content"]["application/json"]
