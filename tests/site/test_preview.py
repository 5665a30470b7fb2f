"""The preview of an honest pull request: the real site passes every judgement of previews/."""

import shutil
from pathlib import Path

import pytest

from previews import artifact, marking
from tests.building import Built

pytestmark = pytest.mark.xdist_group("built")


def test_the_site_is_fit_for_a_preview(site: Built, tmp_path: Path) -> None:
    """Every file that a build leaves behind may be published, and every page is kept from search engines."""
    built, unpacked = tmp_path / "built", tmp_path / "unpacked"
    shutil.copytree(site.folder, built, ignore=shutil.ignore_patterns("runtime"))  # no preview fetches it
    packed = shutil.make_archive(str(tmp_path / "site"), "zip", built)
    assert artifact.unpack(Path(packed), unpacked) == sum(path.is_file() for path in built.rglob("*"))
    marking.mark(unpacked)
    assert all("noindex, nofollow" in page.read_text("utf-8") for page in unpacked.rglob("*.html"))
