"""Profiles of requests."""

import pstats
from pathlib import Path
from typing import Any

from httpx2 import Client


def test_profile_names_the_function(client: Client, place: Path) -> None:
    """A request leaves a profile file that names the function which the handler called."""
    assert client.get("/report").json() == {"total": 499500}
    (file,) = place.glob("*.prof")
    profile: Any = pstats.Stats(str(file))
    assert "add_up" in {name for _, _, name in profile.stats}
