"""Request body validation."""

import json

from flask import Flask, Response, request


def test_flask_hands_wrong_types_to_the_view() -> None:
    """A bare Flask view receives a JSON body with a wrong type unchanged."""
    app = Flask(__name__)
    app.post("/users")(lambda: {"seen": request.get_json()})
    answer: Response = app.test_client().post("/users", json={"age": "old"})
    assert (answer.status_code, answer.json) == (200, {"seen": {"age": "old"}})


def test_django_hands_wrong_types_to_the_view(django_ready: None) -> None:
    """A bare Django view receives a JSON body with a wrong type unchanged."""
    from django.http import JsonResponse
    from django.test import Client, override_settings
    from django.urls import path

    routes = (path("users", lambda request: JsonResponse(json.loads(request.body))),)
    with override_settings(ROOT_URLCONF=routes):
        answer = Client().post("/users", {"age": "old"}, "application/json")
    assert (answer.status_code, answer.json()) == (200, {"age": "old"})


def test_django_forms_ignore_a_json_body(django_ready: None) -> None:
    """A Django form bound to request.POST sees no field of a JSON body."""
    from django import forms
    from django.test import RequestFactory

    request = RequestFactory().post("/", {"age": 36}, "application/json")
    form = type("AgeForm", (forms.Form,), {"age": forms.IntegerField()})(request.POST)
    assert form.errors == {"age": ["This field is required."]}
