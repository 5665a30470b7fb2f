"""Tasks started by an async view."""

import asyncio
from types import ModuleType
from typing import Any

from httpx2 import ASGITransport, AsyncClient


def test_task_outlives_the_response(framework: str, sample: ModuleType) -> None:
    """A task started in an async view is not done when the answer arrives, and finishes later."""
    assert asyncio.run(_pay(_asgi_app(framework, sample), sample.sent)) == ([], [7])


async def _pay(app: Any, sent: list[int]) -> tuple[list[int], list[int]]:
    origin = "http://testserver"
    async with AsyncClient(transport=ASGITransport(app), base_url=origin) as client:
        response = await client.post("/orders/7/pay")
    assert response.json() == {"paid": 7}
    early = list(sent)
    await asyncio.sleep(0.2)
    return early, sent


def _asgi_app(framework: str, sample: ModuleType) -> Any:
    if framework != "django":
        return getattr(sample, "application", sample.app)
    from django.core.asgi import get_asgi_application

    return get_asgi_application()
