"""Mutations of the real data: each gives a valid model or located errors, and nothing else."""

import re
import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.load import load
from macros.problem import DataError
from tests.samples import ROOT

LOCATED = re.compile(r"(data|snippets|tests)/\S*:\d+:\d+: .+: found .+; allowed: .+", re.DOTALL)
TEXT = (ROOT / "data" / "features" / "i18n.yml").read_text("utf-8")
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
    at=st.integers(0, len(TEXT)),
    cut=st.integers(0, 12),
    piece=st.one_of(st.sampled_from(PIECES), st.text(max_size=6)),
)
@settings(max_examples=300, deadline=None, database=None)
def test_a_mutated_file_is_valid_or_located(project: Path, at: int, cut: int, piece: str) -> None:
    """Whatever a slip of the hand does to a file, the editor gets located lines and no traceback."""
    path = project / "data" / "features" / "i18n.yml"
    path.write_bytes((TEXT[:at] + piece + TEXT[at + cut :]).encode("utf-8", "surrogatepass"))
    assert [line for line in complaints(project) if not LOCATED.fullmatch(line)] == []


def complaints(root: Path) -> list[str]:
    """Load a project; return its problems as an editor reads them."""
    try:
        load(root)
    except DataError as error:
        return [str(problem) for problem in error.problems]
    return []
