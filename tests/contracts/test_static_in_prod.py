"""Static files without a web server in front."""

from httpx2 import Client


def test_stylesheet_is_served_with_debug_off(client: Client) -> None:
    """With debug off, a file of the static folder is served with its media type."""
    answer = client.get("/static/site.css")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/css")


def test_missing_file_is_404(client: Client) -> None:
    """A file that the static folder does not hold is answered with 404."""
    assert client.get("/static/none.css").status_code == 404
