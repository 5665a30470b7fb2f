"""Documentation without the internet."""

from fastapi import FastAPI
from fastapi.testclient import TestClient


def test_fastapi_docs_need_a_cdn() -> None:
    """FastAPI's default /docs page loads Swagger UI from cdn.jsdelivr.net."""
    page = TestClient(FastAPI()).get("/docs").text
    assert 'src="https://cdn.jsdelivr.net/npm/swagger-ui-dist@' in page


def test_flask_apiflask_docs_need_a_cdn() -> None:
    """APIFlask's default /docs page loads Swagger UI from cdn.jsdelivr.net."""
    from apiflask import APIFlask

    page = APIFlask(__name__).test_client().get("/docs").text
    assert 'src="https://cdn.jsdelivr.net/npm/swagger-ui-dist/' in page


def test_flask_flasgger_loads_web_fonts() -> None:
    """Flasgger's page brings its own scripts but loads fonts from fonts.googleapis.com."""
    from flasgger import Swagger
    from flask import Flask

    app = Flask(__name__)
    Swagger(app)
    page = app.test_client().get("/apidocs/").text
    assert 'src="/flasgger_static/swagger-ui-bundle.js"' in page
    assert "https://fonts.googleapis.com/" in page


def test_django_ninja_needs_a_cdn_outside_installed_apps(django_ready: None) -> None:
    """Django Ninja's page loads Swagger UI from cdn.jsdelivr.net until ninja is an installed app."""
    from django.test import Client, modify_settings, override_settings
    from django.urls import path
    from ninja import NinjaAPI

    routes = override_settings(ROOT_URLCONF=(path("", NinjaAPI().urls),))
    with routes, modify_settings(INSTALLED_APPS={"remove": "ninja"}):
        page = Client().get("/docs").content.decode()
    assert "https://cdn.jsdelivr.net/npm/swagger-ui-dist@" in page


def test_fastapi_docs_hold_an_inline_script() -> None:
    """FastAPI's page holds an inline script wherever its files come from, and no argument sets a nonce."""
    from inspect import signature

    from fastapi.openapi.docs import get_swagger_ui_html

    page = bytes(get_swagger_ui_html(openapi_url="/openapi.json", title="Items").body).decode()
    assert "<script>" in page
    assert [name for name in signature(get_swagger_ui_html).parameters if "nonce" in name] == []
