"""Checks of the configuration."""

from types import ModuleType

import pytest


def test_django_check_refuses_a_wrong_setting(
    framework: str, sample: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A registered check stops every management command with the id of the mistake."""
    from django.conf import settings
    from django.core.management import call_command
    from django.core.management.base import SystemCheckError

    call_command("check")
    monkeypatch.setattr(settings, "CURRENCY", "EURO")
    with pytest.raises(SystemCheckError, match=r"shop\.E001"):
        call_command("check")
