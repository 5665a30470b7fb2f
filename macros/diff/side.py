"""One commit, read by the project's own loader from a folder that git filled."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from macros import ledger
from macros.git import Repository
from macros.load import Comparison, Reading, assemble, load, read, rows
from macros.model import Claim, Evidence, Feature, Level, SupportClaim
from macros.saying import told

ROOMS = ("data", "snippets", "tests", "docs")


@dataclass(frozen=True, slots=True)
class Claimed:
    """One claim: its words, and what backs it (hashes of its own sample and tests, sources, their day)."""

    words: dict[str, str]
    level: Level | None
    grade: Evidence | None
    proof: tuple[object, ...]


NOTHING = Claimed({}, None, None, ())


@dataclass(frozen=True)
class Side:
    """What one commit says, the hashes of its files, and the texts of its pages."""

    comparison: Comparison
    files: dict[str, str]
    pages: dict[str, str]
    unread: int = 0

    @cached_property
    def rows(self) -> dict[str, Feature]:
        """Every row by its id."""
        return {row.id: row for _, row in self.comparison.features()}

    @cached_property
    def categories(self) -> dict[str, str]:
        """The category of every row."""
        return {row.id: category for category, row in self.comparison.features()}

    def claim(self, feature: str, name: str) -> Claimed:
        """Say one claim, and what backs it; nothing where there is none."""
        row = self.rows.get(feature)
        claim = row.claims.get(name) if row else None
        if claim is None:
            return NOTHING
        grade = self._grade(feature, name, claim)
        words = told({**self._plain(feature, name, claim), "evidence": grade.value})
        level = claim.level if isinstance(claim, SupportClaim) else None
        return Claimed(words, level, grade, self._proof(feature, name, claim))

    def _plain(self, feature: str, name: str, claim: Claim) -> dict[str, object]:
        plain = claim.model_dump(mode="json", exclude_none=True)
        proof = self.comparison.ledger.proof(feature, name)
        if isinstance(claim, SupportClaim) or claim.value is not None or proof is None:
            return plain
        return {**plain, "value": proof.value}

    def _grade(self, feature: str, name: str, claim: Claim) -> Evidence:
        one = self.comparison
        proof, release = one.ledger.proof(feature, name), one.ledger.releases.get(name)
        return ledger.grade(claim, proof, one.bytes[feature, name], release)

    def _proof(self, feature: str, name: str, claim: Claim) -> tuple[object, ...]:
        own = [f"tests/{room}/test_{feature}.py" for room in ledger.PROOF_ROOMS.values()]
        own += [f"snippets/{path}" for path in self.comparison.bytes[feature, name].files]
        return (*map(self.files.get, own), sorted(claim.sources), claim.checked)


@contextmanager
def opened(repository: Repository, commit: str, *, strictly: bool) -> Iterator[Side]:
    """Read one commit; strictly, its mistakes raise DataError."""
    files = repository.files(commit, *ROOMS)
    pages = _pages(repository, files)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        repository.export(commit, folder, *ROOMS)
        if strictly:
            yield Side(load(folder), files, pages)
        else:
            reading = read(folder)
            yield Side(assemble(reading), files, pages, _unread(reading))


def _unread(reading: Reading) -> int:
    there = sum(1 for one in reading.documents.values() for _ in rows(one))
    return there - sum(len(category.features) for category in reading.categories.values())


def _pages(repository: Repository, files: dict[str, str]) -> dict[str, str]:
    written = {
        path: blob for path, blob in files.items() if path.startswith("docs/") and path.endswith(".md")
    }
    contents = repository.contents(written.values())
    return {path: contents[blob].decode("utf-8", "replace") for path, blob in written.items()}
