"""An address that tells whether the service is healthy."""

from pathlib import Path

from httpx2 import Client

JSON = {"accept": "application/json"}


def test_lost_database_is_told(client: Client, place: Path) -> None:
    """The health address answers 200 with the database and 500 or 503 without it."""
    assert client.get("/health", headers=JSON).status_code == 200
    for file in [*place.glob("*.db"), *place.glob("*.sqlite3")]:
        file.unlink()
        file.mkdir()
    assert client.get("/health", headers=JSON).status_code in {500, 503}
