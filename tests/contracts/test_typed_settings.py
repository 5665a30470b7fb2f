"""Settings checked by type."""

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from httpx2 import Client


@pytest.mark.parametrize("wrong", ["ten", "-1"])
def test_wrong_setting_stops_the_start(
    framework: str, wrong: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An application with a setting of the wrong type or range does not start."""
    monkeypatch.setenv("PAGE_SIZE", wrong)
    with pytest.raises(Exception, match=r"(?i)page_size|invalid literal"):
        request.getfixturevalue("sample")


def test_right_setting_is_a_number(
    framework: str, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A setting of the right type arrives as a number."""
    monkeypatch.setenv("PAGE_SIZE", "50")
    client: Client = request.getfixturevalue("client")
    assert client.get("/settings").json() == {"page_size": 50}
