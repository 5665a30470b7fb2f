"""Cross-origin resource sharing."""

from httpx2 import Client, Response

ASK = {"Access-Control-Request-Method": "PUT", "Access-Control-Request-Headers": "content-type"}


def preflight(client: Client, origin: str) -> Response:
    """Ask as a browser asks before a PUT with a JSON body."""
    return client.request("OPTIONS", "/profile", headers={"Origin": origin, **ASK})


def test_the_allowed_origin_passes_the_preflight(client: Client) -> None:
    """A preflight from the allowed origin is told that PUT, the header and credentials are allowed."""
    headers = preflight(client, "https://app.example").headers
    assert headers["Access-Control-Allow-Origin"] == "https://app.example"
    assert headers["Access-Control-Allow-Credentials"] == "true"
    assert "PUT" in headers["Access-Control-Allow-Methods"]
    assert "content-type" in headers["Access-Control-Allow-Headers"].lower()


def test_the_answer_itself_names_the_origin(client: Client) -> None:
    """The real request is answered with the caller's origin, and caches are told that it varies."""
    answer = client.put("/profile", headers={"Origin": "https://app.example"})
    assert answer.json() == {"saved": True}
    assert answer.headers["Access-Control-Allow-Origin"] == "https://app.example"
    assert "origin" in answer.headers["Vary"].lower()


def test_a_foreign_origin_is_not_allowed(client: Client) -> None:
    """A preflight from another origin gets no Access-Control-Allow-Origin header."""
    assert "Access-Control-Allow-Origin" not in preflight(client, "https://evil.example").headers
