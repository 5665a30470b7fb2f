"""Times in the reader's zone."""

import pytest
from httpx2 import Client

TIMES = [
    ("UTC", "2026-07-01T12:00:00+00:00"),
    ("Europe/Berlin", "2026-07-01T14:00:00+02:00"),
    ("America/New_York", "2026-07-01T08:00:00-04:00"),
]


@pytest.mark.parametrize(("zone", "local"), TIMES)
def test_instant_is_shown_in_the_zone(client: Client, zone: str, local: str) -> None:
    """One stored instant is shown in the time zone that the request names, summer time included."""
    assert client.get("/meeting", params={"zone": zone}).json() == {"starts": local}


def test_unknown_zone_is_refused(client: Client) -> None:
    """A time zone that does not exist is refused with 400."""
    assert client.get("/meeting", params={"zone": "Mars/Olympus"}).status_code == 400
