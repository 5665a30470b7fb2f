"""Profiles of requests."""

import pstats
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from httpx2 import Client

from tests.servers import process

COMMAND = "django runprofileserver --noreload --nothreading --prof-path . 127.0.0.1:{port}"


@pytest.fixture
def client(framework: str, client: Client, place: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Client]:
    """Open a client on the server that django-extensions brings; the other samples need none."""
    if framework != "django":
        yield client
        return
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "django_app.settings")
    served = process(COMMAND.split(), place)
    with served as (port, _), Client(base_url=f"http://127.0.0.1:{port}") as opened:
        yield opened


def test_profile_names_the_function(client: Client, place: Path) -> None:
    """A request leaves a profile file that names the function which the handler called."""
    assert client.get("/report").json() == {"total": 499500}
    (file,) = place.glob("*.prof")
    profile: Any = pstats.Stats(str(file))
    assert "add_up" in {name for _, _, name in profile.stats}
