"""JSON Web Tokens."""

import base64
import json

import pytest
from httpx2 import Client, Response


@pytest.fixture
def token(framework: str, client: Client) -> str:
    """Log in and return the token; Django needs the account first."""
    if framework == "django":
        from django.contrib.auth.models import User

        User.objects.create_user("ada", password="lovelace")
    answer = client.post("/token", json={"username": "ada", "password": "lovelace"})
    return str(answer.json()["access"])


def show(client: Client, token: str) -> Response:
    """Send the token to the guarded endpoint."""
    return client.get("/me", headers={"Authorization": f"Bearer {token}"})


def test_a_login_gives_a_token_that_names_the_user(client: Client, token: str) -> None:
    """The right password gives a three-part token, and the token names its user."""
    assert token.count(".") == 2
    assert show(client, token).json() == {"user": "ada"}


def test_a_wrong_password_gives_no_token(client: Client) -> None:
    """A wrong password is answered with 401."""
    answer = client.post("/token", json={"username": "ada", "password": "wrong"})
    assert answer.status_code == 401


def test_an_unsigned_or_missing_token_is_refused(client: Client, token: str) -> None:
    """No token, a changed signature and a token with the algorithm "none" are refused with 401 or 422."""
    _, payload, signature = token.split(".")
    none = base64.urlsafe_b64encode(json.dumps({"alg": "none", "typ": "JWT"}).encode()).decode().rstrip("=")
    changed = token.removesuffix(signature) + signature[::-1]
    answers = [client.get("/me"), show(client, changed), show(client, f"{none}.{payload}.")]
    assert {answer.status_code for answer in answers} <= {401, 422}
