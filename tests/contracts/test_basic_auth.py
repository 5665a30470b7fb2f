"""HTTP Basic authentication."""

from httpx2 import Client


def test_the_right_password_is_accepted(client: Client) -> None:
    """A Basic header with the right user name and password reaches the handler."""
    assert client.get("/metrics", auth=("ada", "lovelace")).json() == {"user": "ada"}


def test_everything_else_is_challenged(client: Client) -> None:
    """No header, a malformed one and a wrong password or user get 401 with a Basic challenge."""
    answers = [
        client.get("/metrics"),
        client.get("/metrics", headers={"Authorization": "Basic !!!"}),
        client.get("/metrics", headers={"Authorization": "Bearer YWRhOmxvdmVsYWNl"}),
        client.get("/metrics", auth=("ada", "wrong")),
        client.get("/metrics", auth=("nobody", "")),
    ]
    assert [answer.status_code for answer in answers] == [401] * 5
    challenges = {answer.headers["WWW-Authenticate"].lower().replace('"', "") for answer in answers}
    assert challenges == {"basic realm=metrics"}
