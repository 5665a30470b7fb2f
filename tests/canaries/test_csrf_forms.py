"""Form posts from other sites, with nothing added to the framework."""

from starlette.testclient import TestClient

CROSS_SITE = {"origin": "https://evil.example", "sec-fetch-site": "cross-site"}


def test_fastapi_accepts_a_cross_site_post() -> None:
    """FastAPI accepts a form post from another site: it ships no anti-forgery check."""
    from typing import Annotated

    from fastapi import FastAPI, Form

    app = FastAPI()

    @app.post("/transfer")
    def transfer(amount: Annotated[int, Form()]) -> int:
        return amount

    answer = TestClient(app).post("/transfer", data={"amount": "5"}, headers=CROSS_SITE)
    assert (answer.status_code, answer.json()) == (200, 5)


def test_flask_accepts_a_cross_site_post() -> None:
    """Flask accepts a form post from another site: it ships no anti-forgery check."""
    from flask import Flask, request

    app = Flask(__name__)
    app.post("/transfer")(lambda: request.form["amount"])
    answer = app.test_client().post("/transfer", data={"amount": "5"}, headers=CROSS_SITE)
    assert (answer.status_code, answer.text) == (200, "5")
