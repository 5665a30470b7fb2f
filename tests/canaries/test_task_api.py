"""A task API without a package."""


def test_fastapi_background_task_has_no_handle() -> None:
    """FastAPI's add_task returns nothing, so neither state nor result can be read."""
    from fastapi import BackgroundTasks

    assert BackgroundTasks().add_task(print) is None


def test_flask_has_no_task_decorator() -> None:
    """A Flask application offers neither a task decorator nor an enqueue method."""
    from flask import Flask

    assert not [name for name in dir(Flask) if "task" in name or "queue" in name]
