"""Default status of a redirect."""

from collections.abc import Callable


def test_fastapi_status(record: Callable[[object], None]) -> None:
    """`RedirectResponse` answers 307 when no status is named."""
    from fastapi import FastAPI
    from fastapi.responses import RedirectResponse
    from fastapi.testclient import TestClient

    app = FastAPI()
    app.get("/old")(lambda: RedirectResponse("/new"))
    status = TestClient(app, follow_redirects=False).get("/old").status_code
    assert status == 307
    record(status)


def test_flask_status(record: Callable[[object], None]) -> None:
    """`redirect()` answers 302 when no status is named."""
    from flask import Flask, redirect

    app = Flask("probe")
    app.add_url_rule("/old", view_func=lambda: redirect("/new"))
    status = app.test_client().get("/old").status_code
    assert status == 302
    record(status)


def test_django_status(django_ready: None, record: Callable[[object], None]) -> None:
    """`redirect()` answers 302 when no status is named."""
    from django.conf import settings
    from django.shortcuts import redirect
    from django.test import Client
    from django.urls import path

    settings.ROOT_URLCONF = (path("old", lambda _: redirect("/new")),)
    status = Client().get("/old").status_code
    assert status == 302
    record(status)
