"""Status of a validation error."""

from collections.abc import Callable

from fastapi import FastAPI
from fastapi.testclient import TestClient
from flask import Flask

Record = Callable[[object], None]


def test_fastapi_status_of_a_wrong_query(record: Record) -> None:
    """FastAPI refuses a wrong query parameter with 422."""
    app = FastAPI()

    @app.get("/")
    def home(page: int) -> int:
        return page

    status = TestClient(app).get("/?page=two").status_code
    record(status)
    assert status == 422


def test_flask_status_of_a_wrong_query(record: Record) -> None:
    """webargs, on which flask-smorest and APIFlask build, refuses a wrong query with 422."""
    from webargs import fields
    from webargs.flaskparser import use_kwargs

    app = Flask(__name__)
    page = use_kwargs({"page": fields.Integer()}, location="query")
    app.get("/")(page(lambda page: {"page": page}))
    status = app.test_client().get("/?page=two").status_code
    record(status)
    assert status == 422


def test_django_status_of_a_validation_error(django_ready: None, record: Record) -> None:
    """Django REST framework answers a validation error with 400."""
    from rest_framework.serializers import ValidationError
    from rest_framework.views import exception_handler

    response = exception_handler(ValidationError("wrong"), {})
    assert response is not None
    record(response.status_code)
    assert response.status_code == 400
