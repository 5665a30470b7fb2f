"""Rules that the database enforces."""

from httpx2 import Client


def test_check_constraint_refuses_the_row(client: Client) -> None:
    """A row that breaks a declared check constraint is refused by the database."""
    assert client.post("/products?name=tea&price=-1").status_code == 409
    assert client.post("/products?name=tea&price=1").status_code == 201


def test_unique_column_refuses_a_second_row(client: Client) -> None:
    """A second row with the same value in a unique column is refused by the database."""
    assert client.post("/products?name=tea&price=1").status_code == 201
    assert client.post("/products?name=tea&price=2").status_code == 409
