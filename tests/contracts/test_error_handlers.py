"""Own error answers."""

from httpx2 import Client


def test_exception_becomes_an_answer(client: Client) -> None:
    """An exception of the app's own is turned into the status and body of its handler."""
    response = client.get("/order")
    assert (response.status_code, response.json()) == (409, {"error": "out of stock"})


def test_unknown_url_gets_the_own_answer(client: Client) -> None:
    """An unknown URL is answered by the handler for 404."""
    response = client.get("/nowhere")
    assert (response.status_code, response.json()) == (404, {"error": "not found"})
