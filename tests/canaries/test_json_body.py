"""JSON request bodies."""


def test_django_parses_no_json(django_ready: None) -> None:
    """Django leaves `request.POST` empty when the body is JSON, and the request has no attribute for it."""
    from django.conf import settings
    from django.http import HttpRequest, HttpResponse
    from django.test import Client
    from django.urls import path

    def create(request: HttpRequest) -> HttpResponse:
        return HttpResponse(f"{len(request.POST)} {hasattr(request, 'json') or hasattr(request, 'data')}")

    settings.ROOT_URLCONF = (path("", create),)
    response = Client().post("/", {"name": "tea"}, content_type="application/json")
    assert response.content == b"0 False"
