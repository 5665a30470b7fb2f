"""Cross-site form posts on a fresh project."""

FOREIGN = {"Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"}


def test_fastapi_accepts_a_foreign_form() -> None:
    """A plain FastAPI app accepts a form that another site posts: it asks for no token and for no origin."""
    from typing import Annotated

    from fastapi import FastAPI, Form
    from fastapi.testclient import TestClient

    app = FastAPI()

    @app.post("/transfer")
    def transfer(amount: Annotated[int, Form()]) -> int:
        return amount

    answer = TestClient(app).post("/transfer", data={"amount": "9"}, headers=FOREIGN)
    assert (answer.status_code, answer.json()) == (200, 9)


def test_flask_accepts_a_foreign_form() -> None:
    """A plain Flask app accepts a form that another site posts: it asks for no token and for no origin."""
    from flask import Flask, request

    app = Flask("fresh")

    @app.post("/transfer")
    def transfer() -> str:
        return str(request.form["amount"])

    answer = app.test_client().post("/transfer", data={"amount": "9"}, headers=FOREIGN)
    assert (answer.status_code, answer.text) == (200, "9")
