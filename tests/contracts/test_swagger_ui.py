"""Swagger UI."""

from httpx2 import Client


def test_docs_page_is_swagger_ui(client: Client) -> None:
    """The page at /docs is HTML that starts Swagger UI on the generated document."""
    answer = client.get("/docs")
    assert answer.headers["content-type"].startswith("text/html")
    assert "SwaggerUIBundle(" in answer.text
    assert "/openapi.json" in answer.text
