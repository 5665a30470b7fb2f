"""Flash messages."""

from httpx2 import Client


def test_message_is_shown_once(client: Client) -> None:
    """A message set before a redirect is shown on the next page and then gone."""
    assert client.get("/welcome").headers["location"] == "/"
    assert client.get("/").json() == {"messages": ["Welcome back."]}
    assert client.get("/").json() == {"messages": []}
