"""Validation of the Host header."""

EVIL = {"Host": "evil.example"}


def test_fastapi_serves_any_host() -> None:
    """A plain FastAPI app serves a request for a host it has never heard of."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    app = FastAPI()
    app.add_api_route("/", lambda: {"page": "home"})
    assert TestClient(app).get("/", headers=EVIL).status_code == 200


def test_flask_serves_any_host() -> None:
    """A plain Flask app serves a request for a host it has never heard of."""
    from flask import Flask

    app = Flask("fresh")
    app.add_url_rule("/", view_func=lambda: {"page": "home"})
    assert app.test_client().get("/", headers=EVIL).status_code == 200
