"""Keep-alive comments on an idle event stream."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator

EVENT = b"data: late\n\n"


def test_flask_sends_nothing_while_idle() -> None:
    """Flask adds nothing of its own to an event stream whose generator is silent."""
    from flask import Flask, Response

    def events() -> Iterator[bytes]:
        time.sleep(0.2)
        yield EVENT

    app = Flask(__name__)
    app.add_url_rule("/", view_func=lambda: Response(events(), mimetype="text/event-stream"))
    assert list(app.test_client().get("/").iter_encoded()) == [EVENT]


def test_django_sends_nothing_while_idle(django_ready: None) -> None:
    """Django adds nothing of its own to an event stream whose generator is silent."""
    from django.http import StreamingHttpResponse

    async def events() -> AsyncIterator[bytes]:
        await asyncio.sleep(0.2)
        yield EVENT

    async def received() -> list[bytes]:
        response = StreamingHttpResponse(events(), content_type="text/event-stream")
        return [part async for part in response]

    assert asyncio.run(received()) == [EVENT]
