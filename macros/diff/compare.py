"""Compare two sides: rows, claims and files that changed, and the verdicts that moved with them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from macros import git
from macros.diff.effects import best, fits, pages, ready
from macros.diff.shapes import PATH, Change, ClaimChange, Diff, FileChange, RowChange, Sibling, Words
from macros.diff.side import Side
from macros.saying import moved

ASKED = ("title", "question", "why", "unit")
BACKING = re.compile(r"snippets/.+|tests/(contracts|canaries|probes)/.+|tests/\w+\.py")
OWN = re.compile(r"(snippets|tests/\w+)/.+/.+|tests/\w+/test_.+")


@dataclass(frozen=True)
class Pair:
    """An older and a newer side, with the rows that changed their ids brought together."""

    was: Side
    now: Side

    @cached_property
    def former(self) -> dict[str, str]:
        """Map each row of the newer side to its id on the older one, if it was there."""
        found = {}
        for name, row in self.now.rows.items():
            gone = [old for old in row.was if old in self.was.rows and old not in self.now.rows]
            if name in self.was.rows or gone:
                found[name] = name if name in self.was.rows else gone[0]
        return found

    @cached_property
    def removed(self) -> list[str]:
        """List the rows that are gone and that no row took over."""
        return sorted(set(self.was.rows) - set(self.former.values()))

    def compare(self) -> Diff:
        """Say everything that differs."""
        claims, files = tuple(self._claims()), list(self._files())
        return Diff(
            rows=tuple(self._rows()),
            claims=claims,
            siblings=tuple(self._siblings({(one.feature, one.framework) for one in claims})),
            files=tuple(one for one in files if one),
            fits=tuple(fits(self.was, self.now)),
            best=tuple(best(self.was, self.now)),
            ready=tuple(ready(self.was, self.now)),
            pages=tuple(pages(self.was, self.now, {(one.feature, one.framework) for one in claims})),
            unnamed=files.count(None),
            unread=self.was.unread,
        )

    def _rows(self) -> Iterator[RowChange]:
        for name in self.now.rows:
            if name not in self.former:
                yield RowChange(feature=name, change="added")
            elif words := tuple(self._asked(name)):
                yield RowChange(feature=name, change="changed", words=words)
        yield from (RowChange(feature=name, change="removed") for name in self.removed)

    def _asked(self, name: str) -> Iterator[Words]:
        old = self.former[name]
        before, after = _texts(self.was, old), _texts(self.now, name)
        for field, was in before.items():
            if was != after[field]:
                yield Words.model_validate({"field": field, "was": was, "now": after[field]})

    def _claims(self) -> Iterator[ClaimChange]:
        for name, row in self.now.rows.items():
            old = self.former.get(name, "")
            before = self.was.rows[old].claims if old else {}
            for framework in dict.fromkeys([*row.claims, *before]):
                yield from self._claim(old, name, framework)
        for name in self.removed:
            for framework in self.was.rows[name].claims:
                yield from self._claim(name, name, framework)

    def _claim(self, old: str, name: str, framework: str) -> Iterator[ClaimChange]:
        was, now = self.was.claim(old, framework), self.now.claim(name, framework)
        words = [{"field": field, "was": a, "now": b} for field, a, b in moved(was.words, now.words)]
        change: Change = "changed" if was.words and now.words else "added" if now.words else "removed"
        if words:
            yield ClaimChange(
                feature=name,
                framework=framework,
                change=change,
                levels=(was.level, now.level),
                grades=(was.grade, now.grade),
                words=tuple(map(Words.model_validate, words)),
                proof_changed=was.proof != now.proof,
            )

    def _siblings(self, touched: set[tuple[str, str]]) -> Iterator[Sibling]:
        for name in dict.fromkeys(feature for feature, _ in sorted(touched)):
            for framework in self.now.rows[name].claims if name in self.now.rows else ():
                if (name, framework) not in touched:
                    level = self.now.claim(name, framework).level
                    yield Sibling(feature=name, framework=framework, level=level)

    def _files(self) -> Iterator[FileChange | None]:
        for path, change in git.changed(self.was.files, self.now.files):
            if BACKING.fullmatch(path):
                known = re.fullmatch(PATH, path)
                shared = not OWN.fullmatch(path)
                yield (
                    FileChange.model_validate({"path": path, "change": change, "shared": shared})
                    if known
                    else None
                )


def _texts(side: Side, feature: str) -> dict[str, str]:
    row = side.rows[feature]
    asked = {field: str(getattr(row, field, None) or "") for field in ASKED}
    return {**asked, "id": feature, "category": side.categories[feature]}
