"""Scopes that a route demands."""

from datetime import UTC, datetime, timedelta

import pytest
from httpx2 import Client


@pytest.fixture(autouse=True)
def tokens(framework: str, client: Client) -> None:
    """Store the tokens that the other samples have in their code."""
    if framework == "django":
        from oauth2_provider.models import AccessToken

        expires = datetime.now(UTC) + timedelta(hours=1)
        for token, scope in (("token-of-ada", "profile orders"), ("token-of-bob", "profile")):
            AccessToken.objects.create(token=token, scope=scope, expires=expires)


def test_the_scope_decides(client: Client) -> None:
    """A token with the scope is served, one without it gets 403, none or an unknown one gets 401."""
    tokens = ["token-of-ada", "token-of-bob", "unknown"]
    headers = [{"Authorization": f"Bearer {token}"} for token in tokens]
    answers = [client.get("/orders", headers=header) for header in [*headers, {}]]
    assert [answer.status_code for answer in answers] == [200, 403, 401, 401]
