"""Validation from type hints."""

from httpx2 import Client


def test_annotation_is_the_contract(client: Client) -> None:
    """The annotation of a handler's parameter turns a JSON body into that model."""
    item = {"name": "tea", "price": 2.5}
    assert client.post("/items", json=item).json() == item


def test_wrong_type_is_refused(client: Client) -> None:
    """A body that breaks the annotation is refused with 400 or 422."""
    answer = client.post("/items", json={"name": "tea", "price": "dear"})
    assert answer.status_code in {400, 422}
