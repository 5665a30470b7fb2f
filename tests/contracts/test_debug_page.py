"""The traceback in the browser."""

from httpx2 import Client


def test_error_shows_its_traceback(client: Client) -> None:
    """In debug mode an exception answers 500 with an HTML page that names it and shows the line."""
    response = client.get("/share/0", headers={"accept": "text/html"})
    assert response.status_code == 500
    assert response.headers["content-type"].startswith("text/html")
    assert "ZeroDivisionError" in response.text
    assert "people" in response.text
