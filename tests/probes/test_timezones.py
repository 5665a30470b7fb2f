"""Time zone awareness of Django's defaults."""

from pathlib import Path


def test_django_now_is_aware(place: Path) -> None:
    """With default settings Django's timezone.now() is aware and in UTC."""
    from django.conf import settings
    from django.utils import timezone

    settings.configure()
    assert settings.USE_TZ
    assert timezone.is_aware(timezone.now())
