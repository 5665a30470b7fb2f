"""Early hints."""


def test_flask_offers_no_early_hints() -> None:
    """Flask's request, response and context bring nothing that sends early hints."""
    import flask

    owners = (flask, flask.Flask, flask.Request, flask.Response)
    assert [name for owner in owners for name in dir(owner) if "hint" in name] == []


def test_django_offers_no_early_hints(django_ready: None) -> None:
    """Django's request and response classes bring nothing that sends early hints."""
    from django import http
    from django.core.handlers.asgi import ASGIHandler, ASGIRequest

    owners = (http, http.HttpRequest, http.HttpResponse, ASGIRequest, ASGIHandler)
    assert [name for owner in owners for name in dir(owner) if "hint" in name] == []
