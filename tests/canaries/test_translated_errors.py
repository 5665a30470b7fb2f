"""Validation messages of FastAPI itself."""

from starlette.testclient import TestClient


def test_fastapi_answers_in_english() -> None:
    """FastAPI's own 422 messages stay English for a German browser."""
    from fastapi import FastAPI

    app = FastAPI()

    @app.get("/")
    def home(age: int) -> int:
        return age

    answer = TestClient(app).get("/", headers={"accept-language": "de"})
    assert answer.json()["detail"][0]["msg"] == "Field required"
