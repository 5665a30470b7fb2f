"""A production server in the installation."""

from tests.distributions import closure

SERVERS = {"uvicorn", "gunicorn", "hypercorn", "granian", "daphne", "waitress", "gevent"}


def test_fastapi_without_extra_has_no_server() -> None:
    """The bare fastapi distribution brings no server at all."""
    assert closure("fastapi").isdisjoint(SERVERS)


def test_flask_has_no_server() -> None:
    """Installing Flask brings no production server."""
    assert closure("flask").isdisjoint(SERVERS)


def test_django_has_no_server() -> None:
    """Installing Django brings no production server."""
    assert closure("django").isdisjoint(SERVERS)
