"""Throttled logins."""

import pytest
from httpx2 import Client


@pytest.fixture(autouse=True)
def account(framework: str, client: Client) -> None:
    """Create the account that the other samples have in their code."""
    if framework == "django":
        from django.contrib.auth.models import User

        User.objects.create_user("ada", password="lovelace")


def attempt(client: Client, password: str) -> int:
    """Try to log in and return the status."""
    return client.post("/login", data={"username": "ada", "password": password}).status_code


def test_a_login_works(client: Client) -> None:
    """The right password is accepted while there were few failures."""
    assert [attempt(client, "wrong"), attempt(client, "lovelace")] == [401, 200]


def test_guessing_is_stopped(client: Client) -> None:
    """After three wrong passwords further attempts get 429, and the right password does not help."""
    assert [attempt(client, f"guess {number}") for number in range(3)] == [401, 401, 401]
    assert [attempt(client, "guess 4"), attempt(client, "lovelace")] == [429, 429]
