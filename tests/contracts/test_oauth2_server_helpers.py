"""The OAuth2 password flow; django-oauth-toolkit warns that RFC 9700 discourages it."""

import pytest
from httpx2 import Client, Response

pytestmark = pytest.mark.filterwarnings("ignore:.*password credentials grant:DeprecationWarning")
SITE = "https://testserver"


@pytest.fixture(autouse=True)
def accounts(framework: str, client: Client) -> None:
    """Create the client and the user that the other samples have in their code."""
    if framework == "django":
        from django.contrib.auth.models import User
        from oauth2_provider.models import Application

        User.objects.create_user("ada", password="lovelace")
        kinds = {"client_type": "public", "authorization_grant_type": "password"}
        Application.objects.create(client_id="app", **kinds)


def log_in(client: Client, password: str) -> Response:
    """Send the form of the OAuth2 password flow."""
    form = {"grant_type": "password", "client_id": "app", "username": "ada", "password": password}
    return client.post(f"{SITE}/token", data=form)


def test_the_form_gives_a_token_for_the_bearer_header(client: Client) -> None:
    """The OAuth2 password form is exchanged for a bearer token that opens the guarded endpoint."""
    answer = log_in(client, "lovelace").json()
    assert answer["token_type"].lower() == "bearer"
    headers = {"Authorization": f"Bearer {answer['access_token']}"}
    assert client.get(f"{SITE}/me", headers=headers).json() == {"user": "ada"}


def test_nothing_else_opens_it(client: Client) -> None:
    """A wrong password, a missing token and an unknown token are refused with 400, 401 or 403."""
    unknown = client.get(f"{SITE}/me", headers={"Authorization": "Bearer unknown"})
    answers = [log_in(client, "wrong"), client.get(f"{SITE}/me"), unknown]
    assert {answer.status_code for answer in answers} <= {400, 401, 403}
