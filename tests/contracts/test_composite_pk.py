"""Primary keys of several columns."""

from httpx2 import Client


def test_pair_identifies_the_row(client: Client) -> None:
    """Two columns together identify a row, and saving the pair again replaces it."""
    client.put("/orders/1/lines/2?product=tea")
    client.put("/orders/2/lines/1?product=milk")
    assert client.put("/orders/1/lines/2?product=cake").status_code == 204
    assert client.get("/orders/1/lines/2").json() == {"product": "cake"}
    assert client.get("/orders/2/lines/1").json() == {"product": "milk"}
    assert client.get("/orders/1/lines/1").status_code == 404
