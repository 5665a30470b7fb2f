"""HEAD on a GET route."""


def test_fastapi_refuses_head() -> None:
    """HEAD on a FastAPI route declared with `get` is answered with 405."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    app = FastAPI()
    app.get("/items")(list)
    assert TestClient(app).head("/items").status_code == 405
