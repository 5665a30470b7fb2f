"""Login with another site's account."""

from urllib.parse import parse_qs, urlsplit

from httpx2 import Client


def test_the_visitor_is_sent_to_the_provider(client: Client) -> None:
    """The login address redirects to GitHub with client id, callback, scope and an unguessable state."""
    answer = client.get("/github/login/")
    target = urlsplit(answer.headers["Location"])
    query = parse_qs(target.query)
    assert (answer.status_code, target.netloc, target.path) == (302, "github.com", "/login/oauth/authorize")
    assert query["client_id"] == ["id-from-github"]
    assert query["redirect_uri"] == ["http://testserver/github/login/callback/"]
    assert query["scope"] == ["user:email"]
    assert len(query["state"][0]) >= 16


def test_a_forged_callback_is_refused(client: Client) -> None:
    """A callback whose state was not handed out is refused and logs nobody in."""
    client.get("/github/login/")
    answer = client.get("/github/login/callback/", params={"code": "stolen", "state": "forged"})
    assert answer.status_code in {400, 401, 403}
