"""Documentation without the internet."""

import re

from httpx2 import Client


def test_page_loads_nothing_from_elsewhere(client: Client) -> None:
    """Every script, style and icon of the documentation page comes from the application's own host."""
    page = client.get("/docs").text
    loads = re.findall(r'<(?:script|link|img)[^>]*(?:src|href)="([^"]+)"', page)
    assert any("swagger-ui" in address for address in loads)
    assert [address for address in loads if not re.match(r"/\w", address)] == []
