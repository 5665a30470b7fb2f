"""What a page may weigh, as a server sends it: compressed."""

import gzip
from collections.abc import Iterable
from pathlib import Path

import pytest

from macros.load import load
from tests import crawling
from tests.building import Built
from tests.samples import ROOT

pytestmark = pytest.mark.xdist_group("built")
THEME = ("assets/stylesheets/", "assets/javascripts/")


def sent(paths: Iterable[Path]) -> int:
    """Count the bytes of files, each compressed with gzip as a web server does."""
    return sum(len(gzip.compress(path.read_bytes(), 6)) for path in paths)


def code(site: Built, page: Path) -> set[Path]:
    """List the styles and scripts that a page loads, and the theme's search worker."""
    loads = (crawling.target(site.folder, page, load)[0] for load in crawling.read(page).loads)
    linked = {path for path in loads if path and path.suffix in {".css", ".js"}}
    return linked | {*site.folder.glob("assets/javascripts/workers/*.js")}


def test_home_and_categories_are_light(site: Built) -> None:
    """The home page and each category's page have at most 60 kB of HTML."""
    pages = [site.folder / "index.html"]
    pages += [site.folder / "compare" / name / "index.html" for name in load(ROOT).categories]
    assert [(page.parent.name, sent([page])) for page in pages if sent([page]) > 60_000] == []


@pytest.mark.parametrize(
    "page",
    ["", "choose", "compare", "compare/validation", "features/body_validation", "versus", "performance"],
)
def test_styles_and_scripts_are_light(site: Built, page: str) -> None:
    """A page loads at most 130 kB of styles and scripts, of which ours are at most 20 kB."""
    loaded = code(site, site.folder / page / "index.html")
    ours = [path for path in loaded if not path.relative_to(site.folder).as_posix().startswith(THEME)]
    assert ours
    assert len(loaded) > len(ours)
    assert sent(ours) <= 20_000
    assert sent(loaded) <= 130_000
