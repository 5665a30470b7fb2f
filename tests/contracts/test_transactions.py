"""All or nothing."""

from httpx2 import Client


def _balances_after(client: Client, amount: int, status: int) -> object:
    client.put("/accounts/ann?balance=10")
    client.put("/accounts/bob?balance=0")
    answer = client.post(f"/transfer?source=ann&target=bob&amount={amount}")
    assert answer.status_code == status
    return client.get("/accounts").json()


def test_transfer_is_committed(client: Client) -> None:
    """Both updates of a transfer are stored together."""
    assert _balances_after(client, 4, 204) == {"ann": 6, "bob": 4}


def test_failed_transfer_leaves_no_trace(client: Client) -> None:
    """When the second update fails, the first one is rolled back and the answer is 409."""
    assert _balances_after(client, 11, 409) == {"ann": 10, "bob": 0}
