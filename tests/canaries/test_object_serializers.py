"""Dumps of database objects."""

from fastapi import FastAPI
from fastapi.testclient import TestClient
from flask import Flask

XML = {"accept": "application/xml"}


def test_fastapi_answers_json_where_xml_is_asked() -> None:
    """A FastAPI route that returns a dict answers JSON to a client that accepts only XML."""
    app = FastAPI()
    app.get("/")(lambda: {"name": "Ada"})
    answer = TestClient(app).get("/", headers=XML)
    assert answer.headers["content-type"] == "application/json"


def test_flask_answers_json_where_xml_is_asked() -> None:
    """A Flask view that returns a dict answers JSON to a client that accepts only XML."""
    app = Flask(__name__)
    app.get("/")(lambda: {"name": "Ada"})
    answer = app.test_client().get("/", headers=XML)
    assert answer.content_type == "application/json"
