"""Static files without a web server in front."""

import pytest


@pytest.mark.usefixtures("django_ready")
def test_django_serves_nothing_with_debug_off() -> None:
    """Django itself answers 404 for a static file once DEBUG is off."""
    from django.test import Client, override_settings

    with override_settings(DEBUG=False, MIDDLEWARE=[]):
        assert Client().get("/static/site.css").status_code == 404
