"""A claim as a reader sees it: a cell of a table, and a row of cells."""

import os
from dataclasses import dataclass
from datetime import UTC, date, datetime
from urllib.parse import urlencode

from macros import inline
from macros.ledger import PROOF_ROOMS, Check, Proof, grade, holds
from macros.load import Comparison
from macros.measurement import figure
from macros.model import (
    Claim,
    Evidence,
    Feature,
    Level,
    Source,
    SupportClaim,
    SupportRow,
    ValueClaim,
    ValueRow,
)
from macros.rules import is_stale
from macros.saying import WORDS, shown
from macros.view.speed.words import number


@dataclass(frozen=True, slots=True)
class Citation:
    """A source as a reader sees it."""

    id: str
    source: Source
    checked: date | None


@dataclass(frozen=True, slots=True)
class Contradiction:
    """What a source says to the contrary."""

    id: str
    source: Source
    says: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One claim with everything that stands behind it."""

    feature: str
    framework: str
    name: str
    level: Level | None
    text: str
    evidence: Evidence
    stale: bool
    note: str
    extra: str
    via: tuple[str, ...]
    citations: tuple[Citation, ...]
    disputes: tuple[Contradiction, ...]
    checks: tuple[Check, ...]
    packages: tuple[tuple[str, str], ...]
    proven: date | None
    files: tuple[str, ...]
    older: tuple[tuple[str, str], ...]
    edit: tuple[str, int]
    measured: str = ""
    value: int | float | str | None = None

    @property
    def since(self) -> str:
        """Say on which older releases the contract passes, as far as they could run."""
        passed = [release for release, outcome in self.older if outcome == "passed"]
        failed = [release for release, outcome in self.older if outcome == "failed"]
        told = [f"Passes on {', '.join(passed)} too."] if passed else []
        return " ".join([*told, *([f"Fails on {', '.join(failed)}."] if failed else [])])

    @property
    def word(self) -> str:
        """Return what makes two cells the same or different to a reader."""
        return self.level or self.text

    def test(self, check: Check) -> str:
        """Return the path of the test file of a check."""
        return f"tests/{PROOF_ROOMS[check.kind]}/test_{self.feature}.py"


@dataclass(frozen=True, slots=True)
class Line:
    """One feature with its cells, in the order of the frameworks."""

    feature: Feature
    category: str
    cells: tuple[Cell, ...]

    @property
    def differs(self) -> bool:
        """Tell whether the frameworks differ."""
        return len({cell.word for cell in self.cells}) > 1

    @property
    def sampled(self) -> tuple[Cell, ...]:
        """List the cells that have a sample."""
        return tuple(cell for cell in self.cells if cell.files)

    @property
    def unit(self) -> str:
        """Return the unit of a row of values."""
        return (self.feature.unit or "") if isinstance(self.feature, ValueRow) else ""

    @property
    def words(self) -> str:
        """Return what a reader may type to find the row, beside its title."""
        packages = dict.fromkeys(name for cell in self.cells for name in cell.via)
        also = [*self.feature.also, *packages, *self.feature.was]
        return " ".join([inline.plain(self.feature.question), *also])

    @property
    def sentences(self) -> tuple[Check, ...]:
        """List the contract sentences once each."""
        checks = [check for cell in self.cells for check in cell.checks if check.kind == "contract"]
        return tuple({check.sentence: check for check in checks}.values())


def line(comparison: Comparison, category: str, row: Feature) -> Line:
    """Make the line of one feature."""
    return Line(row, category, tuple(cell(comparison, row, name) for name in comparison.frameworks))


def lines(comparison: Comparison) -> tuple[Line, ...]:
    """Make the lines of all features, in the order of the site."""
    return tuple(line(comparison, category, row) for category, row in comparison.features())


def cell(comparison: Comparison, row: Feature, framework: str) -> Cell:
    """Make one cell; a missing claim is unknown, and shown as such."""
    claim = row.claims.get(framework) or _missing(row)
    proof, now = comparison.ledger.proof(row.id, framework), comparison.bytes[row.id, framework]
    release = comparison.ledger.releases.get(framework)
    valid = proof if proof is not None and holds(proof, now, release) else None
    evidence = grade(claim, proof, now, release)
    counts = evidence is not Evidence.EXECUTED
    text, measured, figured = _measured(comparison, row, framework) if counts else ("", "", None)
    value = _value(claim, valid) if figured is None else figured
    return Cell(
        feature=row.id,
        framework=framework,
        name=comparison.frameworks[framework].name,
        level=claim.level if isinstance(claim, SupportClaim) else None,
        text=text or _text(claim, value),
        evidence=Evidence.MEASURED if measured else evidence,
        stale=framework in row.claims and is_stale(comparison, row, framework, today()),
        note=claim.note or "",
        extra=claim.extra or "",
        via=claim.via,
        citations=tuple(Citation(s, comparison.sources[s], claim.checked) for s in claim.sources),
        disputes=tuple(Contradiction(d.source, comparison.sources[d.source], d.says) for d in claim.disputed),
        checks=_said_once(valid.checks) if valid else (),
        packages=tuple(valid.packages.items()) if valid else (),
        proven=valid.date if valid else None,
        files=now.files,
        older=tuple(comparison.ledger.since.get(row.id, {}).get(framework, {}).items()),
        edit=comparison.lines.get((row.id, framework)) or comparison.lines[row.id,],
        measured=measured,
        value=value,
    )


def today() -> date:
    """Return the day of this build: that of the commit where the build says so, so that it repeats."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    return datetime.fromtimestamp(int(epoch), UTC).date() if epoch else date.today()


def _said_once(checks: tuple[Check, ...]) -> tuple[Check, ...]:
    """Name a test once that ran for several cases."""
    return tuple({(one.kind, one.sentence): one for one in checks}.values())


def _missing(row: Feature) -> Claim:
    return SupportClaim(level=Level.UNKNOWN) if isinstance(row, SupportRow) else ValueClaim()


def _measured(comparison: Comparison, row: Feature, framework: str) -> tuple[str, str, float | None]:
    """Return text, proof and figure of a measured row; a run on another release proves nothing."""
    release, run = comparison.ledger.releases.get(framework), next(iter(comparison.runs), None)
    if not isinstance(row, ValueRow) or not row.measured:
        return "", "", None
    if run is None or run.run.mode != "full":
        return "not measured yet", "", None
    version = run.versions.get(comparison.frameworks[framework].distribution)
    found = figure(run, row.measured, framework)
    if found is None or release is None or version != release.version:
        return "not measured yet", "", None
    told = f"Measured on {run.run.date} with {found[1]}, release {version}."
    return number(found[0]), told, found[0]


def _value(claim: Claim, proof: Proof | None) -> int | float | str | None:
    """Return what was typed or else observed; a claim with a level has no value."""
    if isinstance(claim, SupportClaim):
        return None
    return claim.value if claim.value is not None else proof.value if proof else None


def _text(claim: Claim, value: float | str | None) -> str:
    if isinstance(claim, SupportClaim):
        return WORDS[claim.level]
    return "unknown" if value is None else shown(value)


def report_query(one: Cell, version: str) -> str:
    """Write the query of an issue form filled in with claim, page and release."""
    return correction(f"{one.feature}.{one.framework}", f"features/{one.feature}/#{one.framework}", version)


def correction(claim: str, page: str, version: str = "") -> str:
    """Write the query of an issue form filled in with what is wrong, where, and of which release."""
    form = {"template": "correction.yml", "title": f"{claim}: ", "claim": claim, "page": page}
    return urlencode({**form, "release": version} if version else form)
