"""Content management systems."""

from pathlib import Path

import pytest

APPS = [
    "modelcluster",
    "taggit",
    "wagtail",
    "wagtail.admin",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.sites",
    "wagtail.users",
]


@pytest.fixture
def wagtail(place: Path) -> None:
    """Add Wagtail to the settings before Django starts."""
    import django_settings  # type: ignore[import-not-found]

    django_settings.INSTALLED_APPS += APPS
    django_settings.MIGRATION_MODULES = {
        app: f"django.contrib.{app}.migrations" for app in ("admin", "auth", "contenttypes", "sessions")
    }
    django_settings.WAGTAIL_SITE_NAME = "Shop"
    django_settings.WAGTAILADMIN_BASE_URL = "http://testserver"


def test_django_runs_wagtail(wagtail: None, django_ready: None) -> None:
    """Wagtail migrates, stores a page and shows it in its page explorer."""
    from django.contrib.auth.models import User
    from django.test import Client, override_settings
    from django.urls import include, path

    urls = type("Urls", (), {"urlpatterns": [path("cms/", include("wagtail.admin.urls"))]})
    from wagtail.models import Page

    root = Page.objects.get(depth=1)
    root.add_child(instance=Page(title="About the shop", slug="about-the-shop"))
    client = Client()
    client.force_login(User.objects.create_superuser("ada"))
    with override_settings(ROOT_URLCONF=urls):
        page = client.get(f"/cms/pages/{root.pk}/")
    assert page.status_code == 200
    assert "About the shop" in page.text
