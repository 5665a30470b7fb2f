"""Bearer tokens in the Authorization header."""

from httpx2 import Client


def test_a_known_token_names_the_user(client: Client) -> None:
    """A known token in the Authorization header is read, whatever the case of the scheme."""
    for scheme in ("Bearer", "bearer"):
        answer = client.get("/me", headers={"Authorization": f"{scheme} token-of-ada"})
        assert answer.json() == {"user": "ada"}


def test_anything_else_is_challenged(client: Client) -> None:
    """No header, other schemes and an unknown token get 401 with a Bearer challenge."""
    values = ["Basic token-of-ada", "Token token-of-ada", "Bearer other"]
    answers = [client.get("/me"), *(client.get("/me", headers={"Authorization": v}) for v in values)]
    assert [answer.status_code for answer in answers] == [401] * 4
    assert all(answer.headers["WWW-Authenticate"].startswith("Bearer") for answer in answers)
