"""SQL injection."""

import pytest
from httpx2 import Client

ATTACKS = ["' OR '1'='1", "ada' --", "x'; DROP TABLE user; --"]


@pytest.fixture(autouse=True)
def ada(client: Client) -> None:
    """Store one user."""
    client.post("/users", data={"name": "ada"})


def test_input_is_never_read_as_sql(client: Client) -> None:
    """Quotes and SQL in a query parameter match no row and change nothing."""
    assert [client.get("/users", params={"name": text}).json() for text in ATTACKS] == [{"names": []}] * 3
    assert client.get("/users", params={"name": "ada"}).json() == {"names": ["ada"]}


def test_a_quote_is_kept_as_text(client: Client) -> None:
    """A name that contains SQL is stored and found again letter by letter."""
    name = "Robert'); DROP TABLE user; --"
    client.post("/users", data={"name": name})
    assert client.get("/users", params={"name": name}).json() == {"names": [name]}
