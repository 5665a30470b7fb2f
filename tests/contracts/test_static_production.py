"""Static files in production."""

import pytest
from httpx2 import Client


@pytest.fixture
def collected(framework: str, sample: object) -> None:
    """Gather the static files first where the framework wants it."""
    if framework == "django":
        from django.core.management import call_command

        call_command("collectstatic", interactive=False, verbosity=0)


def test_file_is_served_without_debug(collected: None, client: Client) -> None:
    """With debug mode off, the application itself serves a static file and answers 304 when unchanged."""
    answer = client.get("/static/site.css")
    assert (answer.status_code, answer.text) == (200, "h1 { color: teal; }\n")
    date = answer.headers["last-modified"]
    again = client.get("/static/site.css", headers={"if-modified-since": date})
    assert again.status_code == 304
