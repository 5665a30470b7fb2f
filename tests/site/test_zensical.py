"""The successor of the generator: the same configuration, documents and macros give the same content."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from macros.finish import policy
from tests import crawling
from tests.building import BASE, Built
from tests.samples import ROOT

pytestmark = [pytest.mark.xdist_group("built"), pytest.mark.timeout(400)]
ADDRESS = f"https://example.org{BASE}/"
ROOMS = ("data", "docs", "macros", "schema", "snippets", "tests")
ARTICLE = re.compile(r"<article.*</article>", re.DOTALL)
TABLE = re.compile(r"<table\b.*?</table>", re.DOTALL)
TAG = re.compile(r"<[^>]+>")
NAMED = re.compile(r'\bid="(?!__)([^"]+)"')  # ids that begin so number the tabs of a page


@pytest.fixture(scope="module")
def successor(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a copy with Zensical, as deploy/README.md says; return the built folder."""
    copy = tmp_path_factory.mktemp("successor")
    for room in ROOMS:
        shutil.copytree(ROOT / room, copy / room, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", copy)
    git = ROOT / ".git"
    (shutil.copy if git.is_file() else shutil.copytree)(git, copy / ".git")
    for words in (
        ["macros", "pages", "docs"],
        ["zensical", "build", "--clean"],
        ["macros", "finish", "site", "--address", ADDRESS],
    ):
        environment = {**os.environ, "SITE_URL": ADDRESS}
        command = [sys.executable, "-m", *words]
        done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    return copy / "site"


def content(path: Path) -> dict[str, object]:
    """Read what must not differ: the words of each table, each sample, each anchor."""
    article = (ARTICLE.search(path.read_text("utf-8")) or [""])[0]
    return {
        "tables": [" ".join(TAG.sub(" ", table).split()) for table in TABLE.findall(article)],
        "samples": crawling.read(path).code,
        "anchors": {*NAMED.findall(article)},
    }


def test_every_page_has_the_same_content(site: Built, successor: Path) -> None:
    """Each page has the tables, samples and anchors that the present generator gives it."""
    names = [path.relative_to(site.folder) for path in site.folder.rglob("index.html")]
    assert len(names) > 400
    assert [name for name in names if not (successor / name).exists()] == []
    assert [name for name in names if content(site.folder / name) != content(successor / name)] == []


def test_every_page_is_completed(successor: Path) -> None:
    """What is added after a build does not depend on the generator: policy, twins, data."""
    for path in successor.rglob("index.html"):
        page = path.read_text("utf-8")
        assert all(digest in page for digest in policy.hashes(page)), path
        assert "embed" in path.parts or path.with_name("index.md").exists(), path
    assert (successor / "data" / "v1" / "features.json").exists()
