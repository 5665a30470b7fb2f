"""The rubric in data/README.md: its words are the model's, its examples are true."""

import re

import pytest

from macros.load import load
from macros.model import Evidence, Level, SupportRow
from tests.samples import ROOT

RUBRIC = (ROOT / "data" / "README.md").read_text("utf-8")
EXAMPLES = re.findall(r"`(\w+)\.(\w+)` is `(\w+)`", RUBRIC)


def test_every_example_has_its_level() -> None:
    """Each example and precedent of a judgement is a claim with exactly that level."""
    rows = {row.id: row for _, row in load(ROOT).features() if isinstance(row, SupportRow)}
    found = [(feature, name, rows[feature].claims[name].level.value) for feature, name, _ in EXAMPLES]
    assert found == EXAMPLES
    assert len(EXAMPLES) > 20


@pytest.mark.parametrize("word", [*Level, *(grade for grade in Evidence if grade is not Evidence.UNPROVEN)])
def test_every_word_has_a_line(word: str) -> None:
    """Each level and each grade of evidence has a line in a table."""
    assert re.search(rf"^\| `?{word}`? \|", RUBRIC, re.MULTILINE)
