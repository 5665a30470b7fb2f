"""The QUERY method."""


def test_fastapi_document_leaves_out_the_body() -> None:
    """FastAPI's OpenAPI document describes the body of a POST route, but not that of a QUERY route."""
    from typing import Annotated

    from fastapi import Body, FastAPI

    app = FastAPI()

    def search(text: Annotated[str, Body()]) -> str:
        return text

    app.api_route("/search", methods=["QUERY"])(search)
    app.post("/search")(search)
    described = app.openapi()["paths"]["/search"]
    assert "requestBody" in described["post"]
    assert "requestBody" not in described["query"]
