"""Two builds of one commit are equal, byte for byte."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from macros.view.trial import fetched
from tests.building import BASE, Built
from tests.samples import ROOT

pytestmark = pytest.mark.xdist_group("built")
UNNEEDED = shutil.ignore_patterns(
    ".venv*", ".cache", ".*_cache", ".hypothesis", "__pycache__", "site", "shots"
)
ELSEWHEN = """
import sys, time_machine
from mkdocs.__main__ import cli
with time_machine.travel("2028-02-29 23:30+00:00"):
    cli(["build", "--strict", "--site-dir", sys.argv[1]])
"""


def test_build_repeats_in_another_place_and_time(site: Built, tmp_path: Path) -> None:
    """Another folder, user, time zone, hash seed and day give the same bytes in every file."""
    copy, again = tmp_path / "elsewhere", tmp_path / "built"
    shutil.copytree(ROOT, copy, ignore=UNNEEDED)
    runtime = fetched(ROOT)
    if runtime:
        shutil.copytree(runtime, copy / runtime.relative_to(ROOT))
    elsewhere = {
        "TZ": "Pacific/Kiritimati",
        "PYTHONHASHSEED": "7",
        "HOME": str(tmp_path),
        "LC_ALL": "C.UTF-8",
    }
    environment = {**os.environ, **elsewhere, "SITE_URL": f"https://example.org{BASE}/"}
    environment.pop("SOURCE_DATE_EPOCH", None)
    subprocess.run([sys.executable, "-c", ELSEWHEN, str(again)], cwd=copy, env=environment, check=True)
    assert names(again) == names(site.folder)
    assert [name for name in names(again) if differs(again / name, site.folder / name)] == []


def names(folder: Path) -> list[str]:
    """List the files below a folder."""
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def differs(one: Path, other: Path) -> bool:
    """Tell whether two files have different bytes."""
    return one.read_bytes() != other.read_bytes()
