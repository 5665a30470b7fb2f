"""Retries without a package."""

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

JOBS = "from django.tasks import task\n\n@task\ndef fail():\n    raise ConnectionError\n"


def test_fastapi_does_not_retry() -> None:
    """A background task of FastAPI that raises is run once."""
    from fastapi import BackgroundTasks, FastAPI
    from fastapi.testclient import TestClient

    app: Any = FastAPI()
    runs: list[int] = []

    def fail() -> None:
        runs.append(1)
        raise ConnectionError

    def start(background: BackgroundTasks) -> None:
        background.add_task(fail)

    app.post("/")(start)
    with pytest.raises(ConnectionError):
        TestClient(app).post("/")
    assert runs == [1]


def test_django_does_not_retry(place: Path) -> None:
    """A Django task that raises ends as FAILED after one attempt."""
    import django
    from django.conf import settings

    (place / "jobs.py").write_text(JOBS)
    settings.configure()
    django.setup()
    result = import_module("jobs").fail.enqueue()
    assert (result.status, result.attempts) == ("FAILED", 1)
