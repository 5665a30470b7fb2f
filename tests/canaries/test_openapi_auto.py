"""Generated OpenAPI."""

import pytest
from flask import Flask

PATHS = ("/openapi.json", "/docs", "/schema/")


@pytest.mark.parametrize("address", PATHS)
def test_flask_publishes_no_schema(address: str) -> None:
    """A bare Flask application answers 404 where schemas and their pages usually are."""
    app = Flask(__name__)
    app.get("/items")(lambda: ["tea"])
    assert app.test_client().get(address).status_code == 404


def test_django_publishes_no_schema(django_ready: None) -> None:
    """A bare Django project answers 404 where schemas and their pages usually are."""
    from django.http import JsonResponse
    from django.test import Client, override_settings
    from django.urls import path

    routes = (path("items", lambda _: JsonResponse({})),)
    with override_settings(ROOT_URLCONF=routes):
        statuses = {Client().get(address).status_code for address in PATHS}
    assert statuses == {404}


def test_flask_smorest_wants_the_version_named() -> None:
    """flask-smorest refuses to start until the application names an OpenAPI version."""
    from flask_smorest import Api
    from flask_smorest.exceptions import MissingAPIParameterError

    app = Flask(__name__)
    app.config.update(API_TITLE="Items", API_VERSION="1")
    with pytest.raises(MissingAPIParameterError, match="OpenAPI version"):
        Api(app)
