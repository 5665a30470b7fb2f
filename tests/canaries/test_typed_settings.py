"""Settings that nobody converts."""

import pytest


def test_flask_keeps_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """Flask's from_prefixed_env keeps a value that is no JSON as text instead of refusing it."""
    from flask import Flask

    monkeypatch.setenv("SHOP_PAGE_SIZE", "ten")
    app = Flask("shop")
    app.config.from_mapping(PAGE_SIZE=20)
    app.config.from_prefixed_env("SHOP")
    assert app.config["PAGE_SIZE"] == "ten"


def test_django_keeps_any_type(django_ready: None) -> None:
    """Django takes a text where one of its own settings is a number, and no check objects."""
    from django.conf import settings
    from django.core.management import call_command
    from django.test import override_settings

    with override_settings(SESSION_COOKIE_AGE="ten"):
        call_command("check")
        assert settings.SESSION_COOKIE_AGE == "ten"
