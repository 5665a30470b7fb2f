"""Work handed over by a handler."""

from httpx2 import Client


def test_work_is_done_without_a_queue(client: Client) -> None:
    """The handler answers 202, and the work has run before the next request is answered."""
    assert client.post("/users/ada").status_code == 202
    assert client.get("/sent").json() == {"sent": ["ada"]}
