"""The change feed: what each commit changed in the claims, from git alone."""

import json
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from macros import feed, history
from macros.load import load
from macros.render import Place
from macros.show import Show, Site
from tests.unit.conftest import ROW, Project
from tests.unit.test_diff import commit

ATOM = "{http://www.w3.org/2005/Atom}"
PROVEN = """python: '3.13'
proofs:
  dep_count:
    flask:
      checks:
      - {kind: probe, sentence: It counts., line: 1, value: VALUE}
      tests: x
      packages: {}
      date: '2026-11-21'
"""
COUNT = """title: Size
intro: How big.
features:
  - {id: dep_count, kind: value, title: C, question: C?, why: C., claims: {flask: {}}}
"""


@pytest.fixture
def past(project: Project) -> Path:
    """Make a project whose third commit changes one level, after one that only reformats."""
    root = project()
    commit(root, "Paths are compared")
    project(features__routing="# a word\n" + ROW.replace("[marshmallow]", "['marshmallow']"))
    commit(root, "Quotes")
    project(("level: builtin", "level: manual"), ("2026-11-20", "2026-11-21"))
    commit(root, "Paths are read by hand <b>now</b>")
    return root


def told(root: Path) -> list[tuple[str, list[tuple[str, str, str]]]]:
    """List (why, claims with their change and new level) of each entry."""
    return [
        (entry.why, [(move.framework, move.change, move.words[0][2]) for move in entry.moves])
        for entry in history.read(root).entries
    ]


def test_each_commit_that_changes_a_claim_is_one_entry(past: Path) -> None:
    """What, was, now and why come from the commits; reformatting and a new reading day are none."""
    assert told(past) == [
        ("Paths are read by hand <b>now</b>", [("fastapi", "changed", "by hand")]),
        ("Paths are compared", [("fastapi", "added", "built in"), ("flask", "added", "package")]),
    ]


def test_reading_again_comes_from_the_cache(past: Path) -> None:
    """The second reading equals the first, and a lost cache is made anew."""
    first = history.read(past)
    assert history.read(past) == first
    shutil.rmtree(past / ".cache")
    assert history.read(past) == first


def test_a_new_observed_value_is_a_change(project: Project) -> None:
    """A value that a probe observed moves with the ledger."""
    root = project(features__size=COUNT, ledger__proofs=PROVEN.replace("VALUE", "7"))
    commit(root)
    project(features__size=COUNT, ledger__proofs=PROVEN.replace("VALUE", "8"))
    commit(root, "One package more")
    newest = history.read(root).entries[0]
    assert [move.words for move in newest.moves] == [(("value", "7", "8"),)]


def test_a_renamed_row_takes_its_history_along(past: Path, project: Project) -> None:
    """A row with a new id shows what happened under the old one, and the rename is no change of a claim."""
    root = project(
        ("id: path_parameters", "id: typed_paths\n    was: [path_parameters]"), ("builtin", "manual")
    )
    commit(root, "A better name")
    comparison, read = load(root), history.read(root)
    assert read.entries[0].why != "A better name"
    page = Show(Site(comparison, history=read), Place("features/typed_paths/", "us/site")).feature_page(
        "typed_paths"
    )
    assert "1 change since" in page
    assert "<b>now</b>" not in page


def test_a_shallow_clone_says_so(past: Path, tmp_path: Path) -> None:
    """A clone without its history lists only what it can compare, and says that it is not whole."""
    clone = tmp_path / "clone"
    subprocess.run(["git", "clone", "--quiet", "--depth=2", past.as_uri(), str(clone)], check=True)
    read = history.read(clone)
    assert (read.whole, len(read.entries)) == (False, 1)
    assert history.read(tmp_path / "nowhere") == history.History()


def test_feeds_are_valid_and_escape(past: Path) -> None:
    """Atom has an id, a title and a time for each entry; JSON has what, was, now, why and since."""
    comparison, read = load(past), history.read(past)
    made = dict(feed.files(comparison, read, "us/site", "https://us.example/"))
    entries = ET.fromstring(made["changes.atom"]).findall(f"{ATOM}entry")
    assert [entry.findtext(f"{ATOM}title") for entry in entries] == [one.why for one in read.entries]
    assert all(entry.findtext(f"{ATOM}id") and entry.findtext(f"{ATOM}updated") for entry in entries)
    newest = json.loads(made["changes.json"])["commits"][0]
    assert newest["claims"][0]["claim"] == "path_parameters.fastapi"
    assert newest["claims"][0]["words"] == [{"field": "level", "was": "built in", "now": "by hand"}]
