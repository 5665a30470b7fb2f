"""Range requests."""

from pathlib import Path


def test_django_ignores_a_range(django_ready: None, place: Path) -> None:
    """Django's `FileResponse` answers a range request with 200 and the whole file."""
    from django.conf import settings
    from django.http import FileResponse
    from django.test import Client
    from django.urls import path

    view = lambda _: FileResponse((place / "film.bin").open("rb"))
    settings.ROOT_URLCONF = (path("film", view),)
    response = Client().get("/film", headers={"range": "bytes=2-4"})
    assert response.status_code == 200
    assert b"".join(response) == (place / "film.bin").read_bytes()
