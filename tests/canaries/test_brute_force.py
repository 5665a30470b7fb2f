"""Throttled logins."""


def test_django_lets_passwords_be_guessed(django_ready: None) -> None:
    """Django's own authentication accepts the right password after any number of wrong ones."""
    from django.contrib.auth import authenticate
    from django.contrib.auth.models import User
    from django.test import override_settings

    with override_settings(
        AUTHENTICATION_BACKENDS=["django.contrib.auth.backends.ModelBackend"],
        PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
    ):
        User.objects.create_user("ada", password="lovelace")
        guesses = [authenticate(username="ada", password=f"guess {number}") for number in range(50)]
        assert guesses == [None] * 50
        assert authenticate(username="ada", password="lovelace") is not None
