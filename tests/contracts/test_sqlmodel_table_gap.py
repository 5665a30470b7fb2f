"""Table classes that check their values."""

from httpx2 import Client


def test_right_value_is_stored(client: Client) -> None:
    """An object of the table class with a whole number in its number column is stored."""
    assert client.post("/heroes", json={"age": 36}).status_code == 201
    assert client.get("/heroes").json() == [36]


def test_wrong_value_is_refused(client: Client) -> None:
    """The table class, asked to check, refuses text in a number column, and nothing is stored."""
    answers = [client.post("/heroes", json={"age": age}) for age in ("zzz", "")]
    assert [answer.status_code for answer in answers] == [422, 422]
    assert client.get("/heroes").json() == []
