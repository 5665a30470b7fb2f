"""One JSON value per line."""

import json

from httpx2 import Client


def test_each_line_is_one_value(client: Client) -> None:
    """The body is typed `application/jsonl` and holds one complete JSON object per line."""
    response = client.get("/squares")
    assert response.headers["Content-Type"].startswith("application/jsonl")
    squares = [json.loads(line) for line in response.text.splitlines()]
    assert squares == [{"number": number, "square": number**2} for number in range(3)]
