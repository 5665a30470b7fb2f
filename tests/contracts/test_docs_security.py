"""Security schemes in the document."""

from httpx2 import Client


def test_scheme_is_documented(client: Client) -> None:
    """The document describes the bearer scheme and marks the protected route with it."""
    schema = client.get("/openapi.json").json()
    scheme = schema["components"]["securitySchemes"]["BearerAuth"]
    assert (scheme["type"], scheme["scheme"]) == ("http", "bearer")
    assert schema["paths"]["/me"]["get"]["security"] == [{"BearerAuth": []}]


def test_scheme_is_enforced(client: Client) -> None:
    """The same declaration guards the route: 401 without a token, the user with it."""
    assert client.get("/me").status_code == 401
    headers = {"authorization": "Bearer secret"}
    assert client.get("/me", headers=headers).json() == {"name": "ada"}
