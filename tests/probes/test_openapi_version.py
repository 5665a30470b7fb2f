"""OpenAPI version emitted by the usual tools."""

from collections.abc import Callable

from fastapi import FastAPI
from flask import Flask

Record = Callable[[object], None]


def test_fastapi_openapi_version(record: Record) -> None:
    """FastAPI's own document says OpenAPI 3.1.0."""
    version = FastAPI().openapi()["openapi"]
    record(version)
    assert version == "3.1.0"


def test_flask_openapi_version(record: Record) -> None:
    """APIFlask's document says OpenAPI 3.1.0 when nothing is configured."""
    from apiflask import APIFlask

    version = APIFlask(__name__).test_client().get("/openapi.json").json["openapi"]
    record(version)
    assert version == "3.1.0"


def test_django_openapi_version(django_ready: None, record: Record) -> None:
    """drf-spectacular's document says OpenAPI 3.0.3 when nothing is configured."""
    from drf_spectacular.generators import SchemaGenerator

    version = SchemaGenerator(patterns=[]).get_schema()["openapi"]
    record(version)
    assert version == "3.0.3"


def test_flask_openapi3_emits_3_1() -> None:
    """flask-openapi3's document says OpenAPI 3.1.0 when nothing is configured."""
    from flask_openapi3 import OpenAPI

    answer = OpenAPI(__name__).test_client().get("/openapi/openapi.json")
    assert answer.json["openapi"] == "3.1.0"


def test_flask_smorest_emits_the_version_asked_for() -> None:
    """flask-smorest's document says OpenAPI 3.1.0 when the configuration asks for it."""
    from flask_smorest import Api

    app = Flask(__name__)
    app.config.update(API_TITLE="Items", API_VERSION="1", OPENAPI_VERSION="3.1.0")
    app.config["OPENAPI_URL_PREFIX"] = "/"
    Api(app)
    assert app.test_client().get("/openapi.json").json["openapi"] == "3.1.0"


def test_flask_spectree_emits_3_1() -> None:
    """SpecTree's document for Flask says OpenAPI 3.1.0 when nothing is configured."""
    from spectree import SpecTree

    app = Flask(__name__)
    SpecTree("flask").register(app)
    assert app.test_client().get("/apidoc/openapi.json").json["openapi"] == "3.1.0"


def test_django_ninja_emits_3_1(django_ready: None) -> None:
    """Django Ninja's document says OpenAPI 3.1.0 when nothing is configured."""
    from django.test import Client, override_settings
    from django.urls import path
    from ninja import NinjaAPI

    with override_settings(ROOT_URLCONF=(path("", NinjaAPI().urls),)):
        assert Client().get("/openapi.json").json()["openapi"] == "3.1.0"


def test_django_spectacular_can_emit_3_1(django_ready: None) -> None:
    """drf-spectacular's document says OpenAPI 3.1.1 when `OAS_VERSION` asks for it."""
    from drf_spectacular.generators import SchemaGenerator
    from drf_spectacular.settings import patched_settings

    with patched_settings({"OAS_VERSION": "3.1.1"}):
        assert SchemaGenerator(patterns=[]).get_schema()["openapi"] == "3.1.1"
