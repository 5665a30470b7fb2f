"""Ready-made views for a model."""

from httpx2 import Client, Response


def send(client: Client, path: str, **fields: str) -> Response:
    """Open the form and send it with its token."""
    client.get(path)
    token = client.cookies["csrftoken"]
    return client.post(path, data={"csrfmiddlewaretoken": token, **fields})


def test_notes_are_created_changed_and_deleted(client: Client) -> None:
    """Notes are created, listed, changed and deleted by views that hold no code of their own."""
    created = send(client, "/notes/new", text="tea")
    assert (created.status_code, created.headers["location"]) == (302, "/notes/1")
    send(client, "/notes/1/edit", text="milk")
    assert "<li>milk</li>" in client.get("/notes").text
    assert "<p>milk</p>" in client.get("/notes/1").text
    send(client, "/notes/1/delete")
    assert client.get("/notes/1").status_code == 404
