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


@pytest.mark.usefixtures("django_ready")
def test_django_ipware_must_be_told_the_number_of_proxies() -> None:
    """Without a number of proxies django-ipware returns the address that the client forged."""
    from django.test import RequestFactory
    from ipware import get_client_ip

    request = RequestFactory(headers={"X-Forwarded-For": "10.1.1.1, 203.0.113.9"}).get("/ip")
    assert get_client_ip(request)[0] == "10.1.1.1"
