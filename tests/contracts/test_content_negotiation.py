"""Content negotiation."""

import pytest
from httpx2 import Client

BROWSER = "text/html, application/json;q=0.8"
SCRIPT = "text/html;q=0.5, application/json;q=0.9"


@pytest.mark.parametrize(
    ("accept", "media_type"),
    [(BROWSER, "text/html"), (SCRIPT, "application/json"), ("*/*", "application/json")],
    ids=["browser", "script", "any"],
)
def test_best_type_is_sent(client: Client, accept: str, media_type: str) -> None:
    """The same URL answers HTML or JSON, whichever the Accept header ranks higher."""
    response = client.get("/greeting", headers={"accept": accept})
    assert response.headers["content-type"].split(";")[0] == media_type
