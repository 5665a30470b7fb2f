"""Where Django's composite keys end."""

from importlib import import_module

import pytest


def test_django_admin_refuses_a_composite_key(django_ready: None) -> None:
    """A model with a composite primary key cannot be registered with the admin."""
    from django.contrib import admin
    from django.core.exceptions import ImproperlyConfigured

    line = import_module("django_app.models").Line
    with pytest.raises(ImproperlyConfigured, match="composite primary key"):
        admin.site.register(line)
