"""Query parameter validation."""

from httpx2 import Client


def test_query_is_typed_and_has_defaults(client: Client) -> None:
    """A query parameter becomes an integer, and one left out takes its default."""
    assert client.get("/items?page=2").json() == {"page": 2, "limit": 10}


def test_value_out_of_bounds_is_refused(client: Client) -> None:
    """A query parameter above its bound or of the wrong type is refused with 422."""
    answers = [client.get("/items?limit=500"), client.get("/items?page=two")]
    assert [answer.status_code for answer in answers] == [422, 422]
