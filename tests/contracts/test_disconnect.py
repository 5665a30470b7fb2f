"""Clients that leave before the answer."""

import asyncio
from collections.abc import Callable
from types import ModuleType
from typing import Any

SCOPE = {
    "type": "http",
    "http_version": "1.1",
    "method": "GET",
    "path": "/report",
    "raw_path": b"/report",
    "query_string": b"",
    "headers": [(b"host", b"testserver")],
}


def test_handler_notices_that_the_client_left(framework: str, sample: ModuleType) -> None:
    """A handler at work learns that its client has gone and stops."""
    asyncio.run(asyncio.wait_for(_visit(_asgi_app(framework, sample)), timeout=5))
    assert sample.log == ["stopped"]


async def _visit(app: Callable[..., Any]) -> None:
    requests = iter([{"type": "http.request", "body": b"", "more_body": False}])
    leaving = asyncio.get_running_loop().time() + 0.1

    async def receive() -> dict[str, Any]:
        for request in requests:
            return request
        pause = leaving - asyncio.get_running_loop().time()
        if pause > 0:
            await asyncio.sleep(pause)
        return {"type": "http.disconnect"}

    async def send(message: dict[str, Any]) -> None:
        await asyncio.sleep(0)

    await app(SCOPE, receive, send)


def _asgi_app(framework: str, sample: ModuleType) -> Callable[..., Any]:
    if framework == "fastapi":
        return sample.app  # type: ignore[no-any-return]
    from django.core.asgi import get_asgi_application

    return get_asgi_application()
