"""Gathering static files for deployment."""

from pathlib import Path


def test_django_gathers_files_of_packages(django_ready: None, place: Path) -> None:
    """Django's collectstatic copies the files of installed apps and of the project into one folder."""
    from django.core.management import call_command
    from django.test import override_settings

    (place / "assets").mkdir()
    (place / "assets" / "site.css").write_text("h1 { color: teal; }")
    with override_settings(STATIC_ROOT=place / "all", STATICFILES_DIRS=[place / "assets"]):
        call_command("collectstatic", interactive=False, verbosity=0)
    assert (place / "all" / "site.css").exists()
    assert (place / "all" / "admin" / "css" / "base.css").exists()
