"""Repeated forms."""

from httpx2 import Client

COUNTS = {"lines-TOTAL_FORMS": "2", "lines-INITIAL_FORMS": "0"}


def test_repeated_inputs_become_a_list(client: Client) -> None:
    """Two numbered groups of inputs arrive as a list of two validated objects."""
    first = {"lines-0-product": "tea", "lines-0-quantity": "2"}
    second = {"lines-1-product": "milk", "lines-1-quantity": "1"}
    answer = client.post("/orders", data={**COUNTS, **first, **second})
    lines = [{"product": "tea", "quantity": 2}, {"product": "milk", "quantity": 1}]
    assert answer.json() == {"lines": lines}


def test_error_stays_with_its_group(client: Client) -> None:
    """A wrong input is reported at the position of its group only."""
    first = {"lines-0-product": "tea", "lines-0-quantity": "2"}
    second = {"lines-1-product": "milk", "lines-1-quantity": "x"}
    errors = client.post("/orders", data={**COUNTS, **first, **second}).json()["errors"]
    assert [list(error) for error in errors] == [[], ["quantity"]]
