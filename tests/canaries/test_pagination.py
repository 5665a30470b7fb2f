"""Pagination."""

from fastapi import FastAPI
from fastapi.testclient import TestClient
from flask import Flask


def test_fastapi_sends_the_whole_list() -> None:
    """A bare FastAPI route sends all 25 items whatever page the query asks for."""
    app = FastAPI()
    app.get("/items")(lambda: list(range(25)))
    assert len(TestClient(app).get("/items?page=3&size=10").json()) == 25


def test_flask_sends_the_whole_list() -> None:
    """A bare Flask view sends all 25 items whatever page the query asks for."""
    app = Flask(__name__)
    app.get("/items")(lambda: list(range(25)))
    assert len(app.test_client().get("/items?page=3&per_page=10").json) == 25
