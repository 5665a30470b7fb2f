"""Routes in one table."""

from httpx2 import Client


def test_table_leads_to_the_handlers(client: Client) -> None:
    """Handlers without a decorator answer at the URLs that the table names."""
    answers = [client.get(path).json() for path in ("/", "/items/tea")]
    assert answers == [{"page": "home"}, {"item": "tea"}]
