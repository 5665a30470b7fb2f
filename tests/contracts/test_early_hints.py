"""Early hints."""

import asyncio
from typing import Any

SCOPE = {
    "type": "http",
    "method": "GET",
    "path": "/",
    "query_string": b"",
    "headers": [],
    "extensions": {"http.response.early_hint": {}},
}


def test_fastapi_hint_precedes_the_response(place: object) -> None:
    """A 103 message with the Link header goes out before the response starts."""
    from fastapi_app import app

    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        sent.append(message)

    asyncio.run(app(SCOPE, receive, send))
    assert sent[0]["type"] == "http.response.early_hint"
    assert sent[0]["links"] == [b"</style.css>; rel=preload; as=style"]
    assert sent[1]["type"] == "http.response.start"
