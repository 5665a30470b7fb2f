"""An own JSON encoder."""

from httpx2 import Client

PRETTY = '{\n  "cups": 2,\n  "name": "tea"\n}'


def test_own_encoder_writes_the_body(client: Client) -> None:
    """The response body is written by the encoder that the app brings."""
    response = client.get("/item")
    assert response.text.strip() == PRETTY
    assert response.headers["content-type"] == "application/json"
