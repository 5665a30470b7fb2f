"""Where files are kept is a setting."""

from pathlib import Path

import pytest
from httpx2 import Client

MEMORY = "memory://uploads"
DJANGO_MEMORY = "django.core.files.storage.InMemoryStorage"


@pytest.fixture(autouse=True)
def storage(framework: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Name a storage in memory before the sample is imported."""
    monkeypatch.setenv("STORAGE", DJANGO_MEMORY if framework == "django" else MEMORY)


def test_a_setting_moves_the_files(client: Client, place: Path) -> None:
    """With another storage in the environment the same code keeps uploads there, and none on disk."""
    files = {"file": ("note.txt", b"hello")}
    assert client.post("/files", files=files).json() == {"name": "note.txt"}
    assert client.get("/files/note.txt").content == b"hello"
    assert not list(place.rglob("note.txt"))
