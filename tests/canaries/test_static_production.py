"""Static files of Django with debug mode off."""

from pathlib import Path


def test_django_serves_no_static_file_without_debug(place: Path) -> None:
    """With DEBUG off, `staticfiles_urlpatterns()` is empty: another view or server has to send the file."""
    import django
    from django.conf import settings

    settings.configure(DEBUG=False, STATIC_URL="static/", INSTALLED_APPS=["django.contrib.staticfiles"])
    django.setup()
    from django.contrib.staticfiles.urls import staticfiles_urlpatterns

    assert staticfiles_urlpatterns() == []
