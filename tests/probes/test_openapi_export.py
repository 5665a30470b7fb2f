"""OpenAPI document without a server."""

import json
from pathlib import Path

from fastapi import FastAPI


def test_fastapi_returns_the_document_as_a_dict() -> None:
    """FastAPI's `app.openapi()` returns the document as a dict, without a server."""
    app = FastAPI()
    app.get("/items")(lambda: ["tea"])
    assert "/items" in json.loads(json.dumps(app.openapi()))["paths"]


def test_flask_smorest_prints_the_document() -> None:
    """flask-smorest adds the command `flask openapi print`, which needs no server."""
    from flask import Flask
    from flask_smorest import Api

    app = Flask(__name__)
    app.config.update(API_TITLE="Items", API_VERSION="1", OPENAPI_VERSION="3.1.0")
    Api(app)
    output = app.test_cli_runner().invoke(args=["openapi", "print"]).output
    assert json.loads(output)["info"] == {"title": "Items", "version": "1"}


def test_django_ninja_prints_the_document(django_ready: None, place: Path) -> None:
    """Django Ninja adds the command `export_openapi_schema`, which needs no server."""
    from django.core.management import call_command
    from django.test import override_settings

    (place / "shop.py").write_text(
        "from ninja import NinjaAPI\napi = NinjaAPI(title='Items')\n"
        "from django.urls import path\nurlpatterns = [path('', api.urls)]\n"
    )
    with override_settings(ROOT_URLCONF="shop", INSTALLED_APPS=["ninja"]):
        call_command("export_openapi_schema", api="shop.api", output="openapi.json")
    text = Path("openapi.json").read_text(encoding="utf-8")
    assert json.loads(text)["info"]["title"] == "Items"
