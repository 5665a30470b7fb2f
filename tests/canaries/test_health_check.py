"""A health address without writing one."""

import shutil
from pathlib import Path

import pytest

PATHS = ["/health", "/healthz", "/ready", "/livez"]


def test_fastapi_has_no_health_address() -> None:
    """A fresh FastAPI application answers 404 at the usual health addresses."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    client = TestClient(FastAPI())
    assert {client.get(path).status_code for path in PATHS} == {404}


def test_flask_has_no_health_address() -> None:
    """A fresh Flask application answers 404 at the usual health addresses."""
    from flask import Flask

    client = Flask("fresh").test_client()
    assert {client.get(path).status_code for path in PATHS} == {404}


def test_django_has_no_health_address(place: Path, request: pytest.FixtureRequest) -> None:
    """A fresh Django project answers 404 at the usual health addresses."""
    shutil.rmtree(place / "django_app")
    (place / "fresh_urls.py").write_text("urlpatterns = []\n")
    request.getfixturevalue("django_ready")
    from django.test import Client, override_settings

    with override_settings(ROOT_URLCONF="fresh_urls"):
        assert {Client().get(path).status_code for path in PATHS} == {404}
