"""Secrets in error reports."""

from typing import TYPE_CHECKING, Any

import httpx2
import pytest
from starlette.testclient import TestClient

if TYPE_CHECKING:
    from sentry_sdk.envelope import Envelope

PASSWORD = f"lovelace{1843}"


def charge(amount: int, password: str) -> None:
    """Fail with a secret among the local variables."""
    raise ValueError(amount, len(password))


@pytest.fixture
def sent() -> "list[Envelope]":
    """Start sentry-sdk with its defaults; give the list of what it would send."""
    import sentry_sdk

    sentry_sdk.init(dsn="https://key@sentry.example/1")
    envelopes: list[Envelope] = []
    transport: Any = sentry_sdk.get_client().transport
    transport.capture_envelope = envelopes.append
    return envelopes


def variables(sent: "list[Envelope]") -> dict[str, str]:
    """Read the local variables of the innermost frame of the one event."""
    event: Any
    (event,) = filter(None, (envelope.get_event() for envelope in sent))
    assert PASSWORD not in str(event)
    found: dict[str, str] = event["exception"]["values"][-1]["stacktrace"]["frames"][-1]["vars"]
    return found


def test_django_hides_marked_variables(django_ready: None) -> None:
    """With DEBUG off, Django's error report shows local variables but not marked ones; with it on, all."""
    import sys

    from django.test import RequestFactory, override_settings
    from django.views.debug import get_exception_reporter_class
    from django.views.decorators.debug import sensitive_variables

    def report(*, debug: bool) -> str:
        request = RequestFactory().get("/")
        reporter = get_exception_reporter_class(request)(request, *sys.exc_info())
        with override_settings(ROOT_URLCONF=(), DEBUG=debug):
            return str(reporter.get_traceback_html())

    try:
        sensitive_variables("password")(charge)(9_731, PASSWORD)
    except ValueError:
        quiet, open_ = report(debug=False), report(debug=True)
    assert "9731" in quiet
    assert PASSWORD not in quiet
    assert PASSWORD in open_


def test_fastapi_events_are_filtered(sent: "list[Envelope]") -> None:
    """In what sentry-sdk sends of a FastAPI app a variable named password is filtered, the others are not."""
    from fastapi import FastAPI

    app = FastAPI()
    app.get("/")(lambda: charge(9_731, PASSWORD))
    TestClient(app, raise_server_exceptions=False).get("/")
    assert variables(sent) == {"amount": "9731", "password": "[Filtered]"}


def test_flask_events_are_filtered(sent: "list[Envelope]") -> None:
    """In what sentry-sdk sends of a Flask app a variable named password is filtered, the others are not."""
    from flask import Flask

    app = Flask("fresh")
    app.get("/")(lambda: charge(9_731, PASSWORD))
    transport = httpx2.WSGITransport(app, raise_app_exceptions=False)
    httpx2.Client(transport=transport, base_url="http://testserver").get("/")
    assert variables(sent) == {"amount": "9731", "password": "[Filtered]"}
