"""Output filtering."""

from flask import Flask


def test_flask_sends_every_key() -> None:
    """A bare Flask view sends every key of the dict it returns, the password included."""
    app = Flask(__name__)
    app.get("/")(lambda: {"name": "Ada", "password": "secret"})
    assert app.test_client().get("/").json == {"name": "Ada", "password": "secret"}


def test_django_sends_every_key(django_ready: None) -> None:
    """Django's JsonResponse sends every key of its dict, the password included."""
    from django.http import JsonResponse

    response = JsonResponse({"name": "Ada", "password": "secret"})
    assert response.content == b'{"name": "Ada", "password": "secret"}'
