"""Status when the JSON of a request does not parse."""

from collections.abc import Callable

JSON = {"content-type": "application/json"}


def test_fastapi_status(record: Callable[[object], None]) -> None:
    """A body that is not valid JSON is answered with 422."""
    from typing import Annotated

    from fastapi import Body, FastAPI
    from fastapi.testclient import TestClient

    app = FastAPI()

    def create(item: Annotated[dict[str, int], Body()]) -> int:
        return len(item)

    app.post("/")(create)
    status = TestClient(app).post("/", content="{", headers=JSON).status_code
    assert status == 422
    record(status)


def test_flask_status(record: Callable[[object], None]) -> None:
    """A body that is not valid JSON is answered with 400."""
    from flask import Flask, request

    app = Flask("probe")
    app.add_url_rule("/", view_func=lambda: {**request.get_json()}, methods=["POST"])
    response = app.test_client().post("/", data="{", content_type="application/json")
    assert response.status_code == 400
    record(response.status_code)


def test_django_status(django_ready: None, record: Callable[[object], None]) -> None:
    """A view that loads a body which is not valid JSON is answered with 500."""
    import json

    from django.conf import settings
    from django.http import JsonResponse
    from django.test import Client
    from django.urls import path

    view = lambda request: JsonResponse(json.loads(request.body))
    settings.ROOT_URLCONF = (path("", view),)
    client = Client(raise_request_exception=False)
    status = client.post("/", "{", content_type="application/json").status_code
    assert status == 500
    record(status)


def test_django_rest_framework_and_ninja_answer_400(django_ready: None) -> None:
    """Django REST framework and Django Ninja answer a body that is not valid JSON with 400."""
    from django.conf import settings
    from django.http import HttpRequest
    from django.test import Client
    from django.urls import path
    from ninja import NinjaAPI, Schema
    from rest_framework.decorators import api_view
    from rest_framework.request import Request
    from rest_framework.response import Response

    class Item(Schema):
        name: str

    def plain(request: Request) -> Response:
        return Response(request.data)

    def typed(request: HttpRequest, item: Item) -> str:
        return item.name

    api = NinjaAPI()
    api.post("/ninja")(typed)
    settings.ROOT_URLCONF = (path("drf", api_view(["POST"])(plain)), path("", api.urls))
    posts = [Client().post(f"/{name}", "{", content_type="application/json") for name in ("drf", "ninja")]
    assert [post.status_code for post in posts] == [400, 400]
