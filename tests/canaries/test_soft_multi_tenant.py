"""No tenants in Django's models."""

import pytest


def test_django_model_has_no_schema(django_ready: None) -> None:
    """A Django model cannot name a database schema."""
    from django.db import models

    with pytest.raises(TypeError, match="schema"):

        class Tenant(models.Model):  # noqa: DJ008 - never stored
            class Meta:
                app_label = "auth"
                schema = "tenant_1"
