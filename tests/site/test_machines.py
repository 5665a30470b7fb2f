"""What the built site offers to programs: data, Markdown twins, structured data, a strict policy."""

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from macros.finish import policy
from macros.load import load
from tests.building import BASE, Built
from tests.samples import ROOT, SNIPPETS

pytestmark = pytest.mark.xdist_group("built")
LINKED = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
TEXT = {"type": "string", "minLength": 1}
COMMON = {
    "@context": {"const": "https://schema.org"},
    "license": {"pattern": "^https://"},
    "inLanguage": TEXT,
}
# What the vocabulary of schema.org, and the search engines that read it, ask of the three kinds of page.
KINDS: dict[str, dict[str, Any]] = {
    "TechArticle": {
        "required": ["headline", "description", "author", "dateModified", "about"],
        "properties": {**COMMON, "headline": {"type": "string", "minLength": 1, "maxLength": 110}},
    },
    "Dataset": {
        "required": ["name", "description", "license", "distribution", "version"],
        "properties": {
            **COMMON,
            "description": {"type": "string", "minLength": 50, "maxLength": 5000},
            "distribution": {"items": {"required": ["contentUrl", "encodingFormat"]}, "minItems": 9},
        },
    },
    "FAQPage": {
        "required": ["mainEntity"],
        "properties": {
            "mainEntity": {
                "minItems": 10,
                "items": {
                    "required": ["name", "acceptedAnswer"],
                    "properties": {"acceptedAnswer": {"required": ["text"], "properties": {"text": TEXT}}},
                },
            }
        },
    },
}


def own(site: Built) -> list[Path]:
    """List the pages for readers: neither the error page nor a table for other pages."""
    return [path for path in site.folder.rglob("index.html") if "embed" not in path.parts]


def test_structured_data_is_valid(site: Built) -> None:
    """Each block of structured data has what its kind of page needs; every kind is there."""
    found = dict.fromkeys(KINDS, 0)
    for path in own(site):
        for text in LINKED.findall(path.read_text("utf-8")):
            described = json.loads(text)
            schema = KINDS[described["@type"]]
            found[described["@type"]] += 1
            problems = [error.message for error in Draft202012Validator(schema).iter_errors(described)]
            assert problems == [], path.relative_to(site.folder)
    assert found["Dataset"] == found["FAQPage"] == 1
    assert found["TechArticle"] > 400


def test_every_page_has_a_twin(site: Built) -> None:
    """Each page has a Markdown twin with its heading, its tables and its links, and the list names it."""
    listed = (site.folder / "llms.txt").read_text("utf-8")
    for path in own(site):
        twin = path.with_name("index.md")
        text, page = twin.read_text("utf-8"), path.read_text("utf-8")
        assert re.search(r"^# \S", text, re.MULTILINE), twin
        assert ("<tbody" in page) == bool(re.search(r"^\|[ -|:]*---", text, re.MULTILINE)), twin
        address = twin.relative_to(site.folder).as_posix()
        assert address == "index.md" or f"{BASE}/{address})" in listed


def test_twin_holds_every_claim(site: Built) -> None:
    """The twin of the full matrix has a row for every feature."""
    text = (site.folder / "compare" / "index.md").read_text("utf-8")
    missing = [row.id for _, row in load(ROOT).features() if f"features/{row.id}/#" not in text]
    assert missing == []


def test_described_files_are_there(site: Built) -> None:
    """Each file of the description is in the site, and the changes are what their schema says."""
    described = json.loads((site.folder / "data/v1/openapi.json").read_text("utf-8"))
    assert described["servers"][0]["url"] == f"https://example.org{BASE}"
    assert [
        path for path in described["paths"] if "{" not in path and not (site.folder / path[1:]).is_file()
    ] == []
    schema = {"$ref": "#/components/schemas/Changes", "components": described["components"]}
    changes = json.loads((site.folder / "changes.json").read_text("utf-8"))
    assert [error.message for error in Draft202012Validator(schema).iter_errors(changes)] == []


def test_every_page_has_a_strict_policy(site: Built) -> None:
    """Every page allows exactly its own inline scripts, and nothing unsafe."""
    for path in site.pages():
        page = path.read_text("utf-8")
        rules = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)
        assert len(rules) == 1, path
        assert "unsafe-inline" not in rules[0]
        assert "'unsafe-eval'" not in rules[0]
        assert sorted(re.findall(r"'sha256-[^']+'", rules[0])) == policy.hashes(page)


def _absent() -> list[str]:
    """List the features that one framework does not have."""
    levels = {row.id: getattr(row.claims.get("flask"), "level", None) for _, row in load(ROOT).features()}
    return [name for name, level in levels.items() if level == "none"]


def _rows(category: str = "") -> int:
    """Count the features of one category, or all."""
    return sum(name == category or not category for name, _ in load(ROOT).features())


EXAMPLES: dict[str, Callable[[list[str]], bool]] = {
    "use_the_data.py": lambda said: [line.partition(":")[0] for line in said] == _absent(),
    "use_the_data_as_a_table.py": lambda said: sum(int(line.split()[-1]) for line in said) == 3 * _rows(),
    "use_the_measurements.py": lambda said: len(said) > 5 and all("us of CPU" in line for line in said),
    "use_the_schema.py": lambda said: said[0].startswith(f"valid: {_rows()} features"),
    "use_the_text.py": lambda said: len(said) == 2 + _rows("routing"),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_example_reads_the_data(origin: str, name: str) -> None:
    """Each example of the data page runs against the site and prints what the data says."""
    text = (SNIPPETS / name).read_text("utf-8").replace("https://example.org/", f"{origin}/")
    done = subprocess.run(
        [sys.executable, "-c", text], capture_output=True, text=True, check=True, timeout=60
    )
    assert EXAMPLES[name](done.stdout.splitlines()), done.stdout


def test_every_example_is_run() -> None:
    """The data page shows exactly the examples that are tried, and the one for pages of others."""
    page = (ROOT / "docs" / "about" / "data.md").read_text("utf-8")
    assert {*re.findall(r'example\("([^"]+)"\)', page)} == {*EXAMPLES, "use_a_badge.html"}


def test_badge_example_has_addresses_that_exist(site: Built) -> None:
    """What the data page offers for other pages leads to files of the site."""
    text = (SNIPPETS / "use_a_badge.html").read_text("utf-8")
    addresses = re.findall(r'(?:src|href)="https://example\.org/([^"#]+)', text)
    assert len(addresses) == 3
    for address in addresses:
        path = site.folder / address
        assert (path / "index.html" if address.endswith("/") else path).is_file()
