"""Tasks started by an async view."""

import asyncio
import time

from flask import Flask


def test_flask_cancels_a_task_with_its_view() -> None:
    """Under WSGI Flask cancels a task that an async view started as soon as that view returns."""
    app = Flask(__name__)
    log: list[str] = []

    async def work() -> None:
        try:
            await asyncio.sleep(0.05)
            log.append("finished")
        except asyncio.CancelledError:
            log.append("cancelled")
            raise

    @app.post("/")
    async def start() -> str:
        task = asyncio.create_task(work())
        await asyncio.sleep(0)
        return task.get_name()

    app.test_client().post("/")
    time.sleep(0.1)
    assert log == ["cancelled"]
