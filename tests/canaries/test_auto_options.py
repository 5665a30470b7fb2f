"""OPTIONS without a handler."""


def test_fastapi_refuses_options() -> None:
    """OPTIONS on a FastAPI route is answered with 405."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    app = FastAPI()
    app.get("/items")(list)
    assert TestClient(app).options("/items").status_code == 405
