"""A refused password in the error answer."""

from collections.abc import Callable
from typing import Any

SECRET = "Zx9!kQ-short"


def test_fastapi_repeats_it(record: Callable[[object], None]) -> None:
    """FastAPI's default 422 answer repeats the refused value, of a SecretStr field too."""
    from typing import Annotated

    from fastapi import FastAPI
    from fastapi.testclient import TestClient
    from pydantic import BaseModel, Field, SecretStr

    class Account(BaseModel):
        password: Annotated[SecretStr, Field(min_length=20)]

    app = FastAPI()

    @app.post("/signup")
    def signup(account: Account) -> None:
        return None

    answer = TestClient(app).post("/signup", json={"password": SECRET})
    assert answer.status_code == 422
    record("repeated" if SECRET in answer.text else "not repeated")
    assert SECRET in answer.text


def test_flask_does_not(record: Callable[[object], None]) -> None:
    """Flask's answer to a form that lacks a field repeats none of the other fields."""
    from flask import Flask, request

    app = Flask("fresh")
    app.add_url_rule("/signup", view_func=lambda: request.form["username"], methods=["POST"])
    answer = app.test_client().post("/signup", data={"password": SECRET})
    assert answer.status_code == 400
    record("repeated" if SECRET in answer.text else "not repeated")
    assert SECRET not in answer.text


def test_django_does_not(django_ready: None, record: Callable[[object], None]) -> None:
    """Django's account form shows its errors without putting the refused password back into the page."""
    from django.contrib.auth.forms import UserCreationForm

    form: Any = UserCreationForm({"username": "", "password1": SECRET, "password2": SECRET})
    page = str(form)
    assert not form.is_valid()
    assert "errorlist" in page
    record("repeated" if SECRET in page else "not repeated")
    assert SECRET not in page
