"""Static files while developing."""

from httpx2 import Client


def test_file_of_the_static_folder_is_served(client: Client) -> None:
    """A file in the static folder is served under /static/ with the content type of its suffix."""
    answer = client.get("/static/site.css")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/css")
    assert answer.text == "h1 { color: teal; }\n"


def test_unchanged_file_is_not_sent_again(client: Client) -> None:
    """A conditional request for an unchanged static file is answered with 304."""
    date = client.get("/static/site.css").headers["last-modified"]
    again = client.get("/static/site.css", headers={"if-modified-since": date})
    assert (again.status_code, again.content) == (304, b"")
