"""Several apps in one process."""

import pytest


def test_django_keeps_one_settings_object(django_ready: None) -> None:
    """A second set of settings in the same process is refused with `RuntimeError`."""
    from django.conf import settings

    assert settings.configured
    with pytest.raises(RuntimeError, match="already configured"):
        settings.configure(ROOT_URLCONF="other.urls")
