"""One place for settings."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from httpx2 import Client

FILES = {
    "fastapi": "fastapi_app/config.py",
    "flask": "flask_app/config.py",
    "django": "django_app/settings.py",
}


def test_handler_reads_the_settings_file(framework: str, place: Path, request: pytest.FixtureRequest) -> None:
    """A handler reads what the settings module says, without importing the module itself."""
    file = place / FILES[framework]
    file.write_text(file.read_text().replace("20", "30"))
    client: Client = request.getfixturevalue("client")
    assert client.get("/settings").json() == {"page_size": 30}
