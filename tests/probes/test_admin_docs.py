"""Generated pages about models and views."""

import sys

import pytest


def test_django_admindocs_wants_docutils(django_ready: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the docutils distribution Django's admindocs answers with a page that asks for it."""
    monkeypatch.setitem(sys.modules, "docutils", None)
    from django.contrib import admin
    from django.contrib.auth.models import User
    from django.test import Client, modify_settings, override_settings
    from django.urls import include, path

    docs = path("admin/doc/", include("django.contrib.admindocs.urls"))
    routes = override_settings(ROOT_URLCONF=(docs, path("admin/", admin.site.urls)))
    client = Client()
    client.force_login(User.objects.create_superuser("ada"))
    with routes, modify_settings(INSTALLED_APPS={"append": "django.contrib.admindocs"}):
        page = client.get("/admin/doc/models/").content.decode()
    assert "docutils" in page


def test_django_admindocs_covers_models_views_and_tags(django_ready: None) -> None:
    """Django's admindocs has pages about models, views, template tags and filters."""
    from django.contrib.admindocs import views

    pages = {name for name in dir(views) if name.endswith("IndexView")}
    assert pages == {"ModelIndexView", "TemplateFilterIndexView", "TemplateTagIndexView", "ViewIndexView"}
