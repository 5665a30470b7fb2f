"""Words of the data never become markup: each text is poisoned, the site built, no poison takes effect."""

import os
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.samples import ROOT

pytestmark = [pytest.mark.xdist_group("serve"), pytest.mark.timeout(400)]
POISON = '"><x-bad onclick=a({{7*7}})>'
TEXTS = {
    "answer", "because", "choose_when", "differs", "intro", "name", "note", "philosophy",
    "publisher", "question", "says", "situation", "text", "think_again", "title", "verdict", "why",
}  # fmt: skip
LIMITS = {"title": 90, "publisher": 90, "name": 90}
LONGEST = 400
ROOMS = ("data", "docs", "macros", "schema", "snippets", "tests")


class Effects(HTMLParser):
    """What poison would do: an element, an attribute, or a sum."""

    def __init__(self) -> None:
        """Start without an effect."""
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note elements that only poison makes, and scripts in attributes."""
        if tag == "x-bad" or any(name.startswith("on") for name, _ in attrs):
            self.found.append(self.get_starttag_text() or tag)

    def handle_data(self, data: str) -> None:
        """Note what a template engine made of it."""
        if "a(49)" in data:
            self.found.append(data.strip()[:80])


def poisoned(value: Any, key: str = "") -> Any:
    """Put poison before every text for readers that has room for it."""
    if isinstance(value, dict):
        return {name: poisoned(part, str(name)) for name, part in value.items()}
    if isinstance(value, list):
        return [poisoned(part, key) for part in value]
    room = LIMITS.get(key, LONGEST) - len(POISON)
    return f"{POISON} {value}" if key in TEXTS and isinstance(value, str) and len(value) < room else value


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a copy whose data is poisoned."""
    copy = tmp_path_factory.mktemp("hostile")
    for room in ROOMS:
        shutil.copytree(ROOT / room, copy / room, ignore=shutil.ignore_patterns("__pycache__"))
    for path in (ROOT / "mkdocs.yml", *ROOT.glob("*.py")):
        shutil.copy(path, copy)
    for path in (copy / "data").rglob("*.yml"):
        if "ledger" not in path.parts:
            data = poisoned(yaml.load(path.read_text("utf-8"), yaml.CSafeLoader))
            path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(copy / "site")]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SITE_URL": "https://example.org/proof/"}
    done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    return copy / "site"


def test_poison_has_no_effect(folder: Path) -> None:
    """No page, card or badge holds an element, an attribute or a sum that came out of the data."""
    found: dict[str, list[str]] = {}
    shown = 0
    for path in [*folder.rglob("*.html"), *folder.rglob("*.svg")]:
        text = path.read_text("utf-8")
        effects = Effects()
        effects.feed(text)
        shown += "x-bad" in text
        if effects.found:
            found[path.relative_to(folder).as_posix()] = effects.found[:3]
    assert found == {}
    assert shown > 400
