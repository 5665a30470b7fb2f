"""Django's admin for anonymous visitors, with nothing configured."""


def test_django_admin_asks_for_a_login(django_ready: None) -> None:
    """Django's admin sends an anonymous visitor to its login page, with nothing configured."""
    from django.contrib import admin
    from django.test import Client, override_settings
    from django.urls import path

    urls = type("Urls", (), {"urlpatterns": [path("admin/", admin.site.urls)]})
    with override_settings(ROOT_URLCONF=urls):
        answer = Client().get("/admin/auth/user/")
    assert answer.status_code == 302
    assert answer.headers["location"].startswith("/admin/login/")
