"""Mutations of the real data: each gives a valid model or located errors, and nothing else."""

import os
import re
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.load import load
from macros.problem import DataError
from tests.samples import ROOT

LOCATED = re.compile(r"(data|snippets|tests)/\S*:\d+:\d+: .+: found .+; allowed: .+")
MANY = int(os.environ.get("MUTATIONS", "300"))  # make mutate asks for ten thousand
FILES = [path for path in sorted((ROOT / "data").rglob("*.yml")) if "ledger" not in path.parts]
TEXTS = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in FILES}
SMALL = "data/features/i18n.yml"
PIECES = [
    "no",
    "3.10",
    "\t",
    "[",
    "{",
    "'",
    '"',
    ": ",
    "&a",
    "*a",
    "- ",
    "#",
    "null",
    "\u202e",
    "é",
    "<b>",
    "\n\n",
]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the facts of one category and what they refer to."""
    folder = tmp_path_factory.mktemp("mutated")
    shutil.copytree(ROOT / "data" / "frameworks", folder / "data" / "frameworks")
    shutil.copy(ROOT / "data" / "sources.yml", folder / "data")
    (folder / "data" / "features").mkdir()
    return folder


@given(
    name=st.sampled_from([SMALL, *TEXTS]),
    at=st.integers(0, max(map(len, TEXTS.values()))),
    cut=st.integers(0, 12),
    piece=st.one_of(st.sampled_from(PIECES), st.text(max_size=6)),
)
@settings(max_examples=MANY, deadline=None, database=None)
@pytest.mark.timeout(3600)
def test_a_mutated_file_is_valid_or_located(project: Path, name: str, at: int, cut: int, piece: str) -> None:
    """Whatever a slip of the hand does to a file, the editor gets located lines and no traceback."""
    text, path = TEXTS[name], project / name
    at, before = at % (len(text) + 1), path.read_bytes() if path.exists() else None
    path.write_bytes((text[:at] + piece + text[at + cut :]).encode("utf-8", "surrogatepass"))
    found = complaints(project)
    path.unlink() if before is None else path.write_bytes(before)
    assert [line for line in found if not LOCATED.fullmatch(line)] == []


def complaints(root: Path) -> list[str]:
    """Load a project; return its problems as an editor reads them."""
    try:
        load(root)
    except DataError as error:
        return [str(problem) for problem in error.problems]
    return []
