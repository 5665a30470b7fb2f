"""A type hint that converts a path segment."""


def test_fastapi_hint_converts() -> None:
    """A parameter annotated as an integer arrives as an integer."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    app = FastAPI()

    def item(item_id: int) -> str:
        return type(item_id).__name__

    app.get("/items/{item_id}")(item)
    assert TestClient(app).get("/items/7").json() == "int"
