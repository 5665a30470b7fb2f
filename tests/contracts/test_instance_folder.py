"""A folder for unversioned configuration."""

from httpx2 import Client


def test_file_is_read_from_the_instance_folder(client: Client) -> None:
    """A configuration file is looked up in the instance folder."""
    assert client.get("/settings").json() == {"currency": "EUR"}
