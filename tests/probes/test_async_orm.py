"""Which event loop a Flask coroutine gets."""

# mypy: disable-error-code="untyped-decorator"
# the frameworks' decorators are Any to the checker

import asyncio


def test_flask_gives_each_request_its_own_loop() -> None:
    """Two requests to a coroutine view run in two event loops, so they cannot share an open connection."""
    from flask import Flask

    app = Flask(__name__)
    loops: list[asyncio.AbstractEventLoop] = []

    @app.get("/")
    async def view() -> str:
        loops.append(asyncio.get_running_loop())
        return ""

    client = app.test_client()
    client.get("/")
    client.get("/")
    assert len(loops) == 2
    assert loops[0] is not loops[1]
