"""JSON needs a JSON content type."""


def test_django_body_ignores_the_content_type(django_ready: None) -> None:
    """Django hands over a body that is labelled as plain text like any other."""
    import json

    from django.conf import settings
    from django.http import HttpRequest, JsonResponse
    from django.test import Client
    from django.urls import path

    def create(request: HttpRequest) -> JsonResponse:
        return JsonResponse(json.loads(request.body))

    settings.ROOT_URLCONF = (path("", create),)
    response = Client().post("/", '{"name": "tea"}', content_type="text/plain")
    assert response.json() == {"name": "tea"}
