"""Other sessions after a password change."""


def test_django_ends_them(django_ready: None) -> None:
    """After a new password the sessions that were opened with the old one are anonymous."""
    from django.contrib.auth.models import User
    from django.http import HttpResponse
    from django.test import Client, override_settings
    from django.urls import path

    user = User.objects.create_user("ada", password="lovelace")
    client = Client()
    with override_settings(ROOT_URLCONF=(path("", lambda request: HttpResponse(request.user.username)),)):
        client.force_login(user)
        assert client.get("/").text == "ada"
        user.set_password("orbit-salad-trumpet")
        user.save()
        assert client.get("/").text == ""
