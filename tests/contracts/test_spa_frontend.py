"""A built single-page application."""

from httpx2 import Client


def test_deep_link_gets_the_index(client: Client) -> None:
    """A client-side route that is no file gets index.html with status 200."""
    for link in ("/", "/orders/7"):
        answer = client.get(link, headers={"accept": "text/html"})
        assert answer.status_code == 200
        assert '<div id="app">' in answer.text


def test_files_and_api_routes_keep_their_urls(client: Client) -> None:
    """A built file and an API route are served under their own URLs beside the fallback."""
    assert "javascript" in client.get("/app.js").headers["content-type"]
    assert client.get("/api/status").json() == {"status": "ok"}
