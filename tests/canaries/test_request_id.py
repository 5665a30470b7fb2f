"""An id that follows a request, without writing it."""

import shutil
from pathlib import Path

import pytest

HEADER = {"x-request-id": "abc"}


def test_fastapi_drops_the_id() -> None:
    """A fresh FastAPI application returns no request id."""
    from fastapi import FastAPI
    from fastapi.testclient import TestClient

    assert "x-request-id" not in TestClient(FastAPI()).get("/", headers=HEADER).headers


def test_flask_drops_the_id() -> None:
    """A fresh Flask application returns no request id."""
    from flask import Flask

    assert "x-request-id" not in Flask("fresh").test_client().get("/", headers=HEADER).headers


def test_django_drops_the_id(place: Path, request: pytest.FixtureRequest) -> None:
    """A fresh Django project returns no request id."""
    shutil.rmtree(place / "django_app")
    (place / "fresh_urls.py").write_text("urlpatterns = []\n")
    request.getfixturevalue("django_ready")
    from django.test import Client, override_settings

    with override_settings(ROOT_URLCONF="fresh_urls"):
        assert "x-request-id" not in Client().get("/", headers=HEADER).headers
