"""One transaction per request."""

import pytest


def test_flask_hook_runs_after_failures() -> None:
    """Flask's after_request also runs for an aborted request and for an exception that nobody handles."""
    from flask import Flask, Response, abort

    app = Flask(__name__)
    seen: list[int] = []

    def note(response: Response) -> Response:
        seen.append(response.status_code)
        return response

    app.after_request(note)
    app.add_url_rule("/aborted", "aborted", lambda: abort(409))
    app.add_url_rule("/broken", "broken", lambda: 1 / 0)
    app.test_client().get("/aborted")
    app.test_client().get("/broken")
    assert seen == [409, 500]


def test_django_refuses_async_views(django_ready: None) -> None:
    """With `ATOMIC_REQUESTS` a coroutine view of Django raises RuntimeError."""
    from django.http import HttpRequest, HttpResponse
    from django.test import Client, override_settings
    from django.urls import path

    async def view(request: HttpRequest) -> HttpResponse:
        return HttpResponse()

    with override_settings(ROOT_URLCONF=(path("", view),)), pytest.raises(RuntimeError, match="async views"):
        Client().get("/")
