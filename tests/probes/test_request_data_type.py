"""Static type of request data."""

from collections.abc import Callable
from pathlib import Path

from tests.checker import revealed
from tests.distributions import closure

FASTAPI = """from fastapi import FastAPI
from pydantic import BaseModel


class Item(BaseModel):
    price: float


app = FastAPI()


@app.post("/items")
def create(item: Item) -> None:
    reveal_type(item.price)
"""
FLASK = """from flask import Flask, request

app = Flask("shop")


@app.post("/items")
def create() -> None:
    reveal_type(request.get_json()["price"])
"""
DJANGO = """import json

from django.http import HttpRequest


def create(request: HttpRequest) -> None:
    reveal_type(json.loads(request.body)["price"])
"""


def test_fastapi_types_the_body(tmp_path: Path, record: Callable[[object], None]) -> None:
    """The value is the type that mypy infers for a field of a JSON body in FastAPI."""
    record(revealed(FASTAPI, closure("fastapi"), tmp_path))


def test_flask_types_the_body(tmp_path: Path, record: Callable[[object], None]) -> None:
    """The value is the type that mypy infers for a field of a JSON body in Flask."""
    record(revealed(FLASK, closure("flask"), tmp_path))


def test_django_types_the_body(tmp_path: Path, record: Callable[[object], None]) -> None:
    """The value is the type that mypy infers for a field of a JSON body in Django with stubs."""
    record(revealed(DJANGO, closure("django-stubs"), tmp_path))
