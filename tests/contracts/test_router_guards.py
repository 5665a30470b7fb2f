"""A guard for all routes of a module."""

from httpx2 import Client


def test_module_asks_for_the_key(client: Client) -> None:
    """Routes of the module are refused with 401 or 403 without the key and answer with it."""
    assert client.get("/admin/report").status_code in {401, 403}
    assert client.get("/admin/report", headers={"x-key": "secret"}).json() == {"visits": 7}


def test_other_routes_stay_open(client: Client) -> None:
    """Routes outside the module answer without the key."""
    assert client.get("/").json() == {"page": "home"}
