"""Static file names that change with the content."""

import re
from hashlib import md5
from pathlib import Path

import pytest
from httpx2 import Client


@pytest.fixture
def changed(framework: str, sample: object, place: Path) -> str:
    """Change the stylesheet and name the digest that its link must carry."""
    sheet = place / "static" / "site.css"
    sheet.write_text("h1 { color: red; }")
    if framework == "django":
        from django.core.management import call_command

        call_command("collectstatic", interactive=False, verbosity=0)
    return md5(sheet.read_bytes()).hexdigest()[:12]


def test_link_carries_a_hash_of_the_content(changed: str, client: Client) -> None:
    """The page links to the stylesheet under a name with a hash of its content, so caches never go stale."""
    link = re.search(r'href="(.+?)"', client.get("/").text)
    assert link
    assert link[1].startswith("/static/site.")
    assert changed in link[1]
