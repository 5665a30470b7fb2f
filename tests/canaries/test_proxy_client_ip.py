"""Client address behind a reverse proxy."""

import pytest


@pytest.mark.usefixtures("django_ready")
def test_django_leaves_the_address_alone() -> None:
    """Django's own middleware never puts a forwarded address into REMOTE_ADDR."""
    from django.conf import settings
    from django.test import Client

    answer = Client(headers={"X-Forwarded-For": "203.0.113.9"}).get("/ip")
    assert answer.wsgi_request.META["REMOTE_ADDR"] == "127.0.0.1"
    assert len(settings.MIDDLEWARE) >= 7
