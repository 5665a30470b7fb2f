"""A mistake in the data, told in one line that an editor can act on."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One mistake at file:line:column (both counted from 1), with the rule that it breaks."""

    path: str
    line: int
    column: int
    rule: str
    found: str
    allowed: str
    nearest: str = ""

    def __str__(self) -> str:
        hint = f"; did you mean {self.nearest}?" if self.nearest else ""
        place = f"{self.path}:{self.line}:{self.column}"
        told = f"{place}: {self.rule}: found {self.found}; allowed: {self.allowed}{hint}"
        return " ".join(told.split())  # one line, whatever was found


class DataError(Exception):
    """Every problem of one reading of the data, sorted by place."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))


def nearest(word: str, words: Iterable[str]) -> str:
    """Return the most similar of some words, or an empty string."""
    return next(iter(difflib.get_close_matches(word, sorted(words), n=1, cutoff=0.5)), "")


def shown(value: object, width: int = 60) -> str:
    """Quote a found value on one line, cut to a width in characters."""
    if value is None:
        return "nothing"
    text = " ".join(str(value).split())
    if isinstance(value, dict | list):
        return "a mapping" if isinstance(value, dict) else "a list"
    return f'"{text if len(text) <= width else text[: width - 1] + "…"}"'
