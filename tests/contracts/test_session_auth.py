"""Login kept in a session."""

import pytest
from httpx2 import Client, Response


@pytest.fixture(autouse=True)
def account(framework: str, client: Client) -> None:
    """Create the account that the other samples have in their code."""
    if framework == "django":
        from django.contrib.auth.models import User

        User.objects.create_user("ada", password="lovelace")


def submit(client: Client, path: str, **fields: str) -> Response:
    """Post a form as a browser does, with the CSRF token if there is one."""
    client.get("/login")
    token = client.cookies.get("csrftoken", "")
    return client.post(path, data={**fields, "csrfmiddlewaretoken": token})


def test_a_login_lasts_until_the_logout(client: Client) -> None:
    """A login is remembered by an HttpOnly cookie over later requests, until the logout."""
    answer = submit(client, "/login", username="ada", password="lovelace")
    assert answer.headers["Location"] == "/me"
    assert "httponly" in answer.headers["Set-Cookie"].lower()
    assert client.get("/me").json() == {"user": "ada"}
    submit(client, "/logout")
    assert client.get("/me").status_code == 401


def test_a_wrong_password_logs_nobody_in(client: Client) -> None:
    """After a wrong password the visitor is still anonymous: the page of the user answers 401."""
    assert submit(client, "/login", username="ada", password="wrong").status_code in {200, 400, 401}
    assert client.get("/me").status_code == 401
