"""GraphQL."""

from httpx2 import Client


def test_query_selects_fields(client: Client) -> None:
    """A GraphQL query with an argument gets exactly the fields that it selects."""
    query = '{ book(title: "Emma") { pages } }'
    answer = client.post("/graphql", json={"query": query})
    assert answer.json() == {"data": {"book": {"pages": 300}}}


def test_unknown_field_is_an_error(client: Client) -> None:
    """A GraphQL query for a field that the schema does not have is answered with an error naming it."""
    answer = client.post("/graphql", json={"query": "{ film }"})
    assert "film" in answer.json()["errors"][0]["message"]
