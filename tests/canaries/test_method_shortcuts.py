"""One handler per method."""


def test_django_routes_by_path_alone(django_ready: None) -> None:
    """Django sends every method of a path to the first view that is listed for it."""
    from django.conf import settings
    from django.http import HttpResponse
    from django.test import Client
    from django.urls import path
    from django.views.decorators.http import require_GET, require_POST

    readers = path("items", require_GET(lambda _: HttpResponse()))
    writers = path("items", require_POST(lambda _: HttpResponse()))
    settings.ROOT_URLCONF = (readers, writers)
    assert Client().post("/items").status_code == 405
