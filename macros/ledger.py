"""The ledger: what only machines write, and what it says of a claim today."""

import hashlib
import re
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Literal

from pydantic import Field

from macros.model import Claim, Evidence, Id, Level, Shape, SupportClaim

IMPORTED = re.compile(r"^from tests\.(\w+) import", re.MULTILINE)
type Outcome = Literal["passed", "failed", "not run"]

PROOF_ROOMS = {"contract": "contracts", "canary": "canaries", "probe": "probes"}


class Check(Shape):
    """One passed or failed test: the sentence that the site prints, and where it stands."""

    kind: Literal["contract", "canary", "probe"]
    sentence: str
    line: int
    passed: bool = True
    value: int | float | str | bool | None = None


class Proof(Shape):
    """What a run gave for one claim, for exactly these bytes and these releases."""

    checks: tuple[Check, ...]
    tests: str
    sample: str | None = None
    imports: tuple[str, ...] = ()
    packages: Mapping[str, str]
    date: date

    @property
    def passed(self) -> bool:
        """Tell whether every check passed."""
        return bool(self.checks) and all(check.passed for check in self.checks)

    @property
    def value(self) -> int | float | str | bool | None:
        """Return the value that a probe observed."""
        return next((check.value for check in self.checks if check.value is not None), None)


class Release(Shape):
    """The release of a framework that everything ran on."""

    version: str
    released: date | None = None
    requires_python: str | None = None
    licence: str | None = None
    feature: str | None = None
    feature_released: date | None = None


class Neighbour(Shape):
    """What a framework beside the compared ones answered to the same tasks."""

    name: str
    version: str
    answers: Mapping[str, int | str]


class Alternatives(Shape):
    """The neighbours, as observed on one day."""

    date: date
    columns: Mapping[Id, Neighbour]


class Seen(Shape):
    """What came of one sample in the browser's Python; why says what kept it from running."""

    sample: str
    tests: str
    runs: bool
    why: str = ""


class Runnable(Shape):
    """What came of the samples with the runtime of this digest."""

    runtime: str
    samples: Mapping[Id, Mapping[Id, Seen]]


class Ledger(Shape):
    """Proofs, releases, import closures and every id ever published."""

    python: str = ""
    closures: Mapping[str, tuple[str, ...]] = Field(default_factory=dict)
    proofs: Mapping[Id, Mapping[Id, Proof]] = Field(default_factory=dict)
    releases: Mapping[Id, Release] = Field(default_factory=dict)
    ids: Mapping[Id, tuple[Id, ...]] = Field(default_factory=dict)
    since: Mapping[Id, Mapping[Id, Mapping[str, Outcome]]] = Field(default_factory=dict)
    alternatives: Alternatives | None = None
    runnable: Runnable | None = None

    def proof(self, feature: str, framework: str) -> Proof | None:
        """Return the recorded proof of a claim."""
        return self.proofs.get(feature, {}).get(framework)


class Bytes(Shape):
    """The files behind one claim as they are now: digests, and which samples exist."""

    tests: str
    sample: str | None
    files: tuple[str, ...] = ()


def digest(root: Path, files: Iterable[Path]) -> str:
    """Hash names and bytes of files, in order of their names (sha256, 16 hex digits)."""
    total, base = hashlib.sha256(), len(root.parts)
    for path in sorted(files):
        total.update("/".join(path.parts[base:]).encode() + b"\0")
        total.update(path.read_bytes() + b"\0")
    return total.hexdigest()[:16]


def belongs(parts: tuple[str, ...], framework: str, frameworks: Iterable[str]) -> bool:
    """Tell whether a file of a sample folder is this framework's, or shared by all."""
    owners = {name for name in frameworks if any(part.startswith(f"{name}_") for part in parts)}
    return not owners or framework in owners


def listing(folder: Path) -> list[tuple[str, ...]]:
    """List the files below a folder as parts of their paths, in order."""
    found, base = [], len(folder.parts)
    for place, rooms, names in folder.walk():
        rooms[:] = [room for room in rooms if room != "__pycache__"]
        inside = place.parts[base:]
        found += [(*inside, name) for name in names]
    return sorted(found)


def sample_files(
    folder: Path, framework: str, frameworks: Iterable[str], listed: list[tuple[str, ...]] | None = None
) -> list[Path]:
    """List the files of one sample, shared files included; empty if there is no sample."""
    names = tuple(frameworks)
    there = listing(folder) if listed is None else listed
    own = [parts for parts in there if belongs(parts, framework, names)]
    return [folder.joinpath(*p) for p in own] if any(f"{framework}_app" in p[0] for p in own) else []


def test_files(tests: Path, feature: str) -> list[Path]:
    """List the contract, canary and probe files of a feature."""
    paths = (tests / room / f"test_{feature}.py" for room in PROOF_ROOMS.values())
    return [path for path in paths if path.exists()]


def tests_digest(root: Path, feature: str) -> str:
    """Hash what proves a feature: its test files, and the modules of tests/ that they import."""
    own = test_files(root / "tests", feature)
    names = {name for path in own for name in IMPORTED.findall(path.read_text("utf-8"))}
    shared = (root / "tests" / f"{name}.py" for name in sorted(names))
    return digest(root, [*own, *(path for path in shared if path.exists())])


def sample_digest(
    root: Path, feature: str, framework: str, frameworks: Iterable[str], known: list[Path] | None = None
) -> str | None:
    """Hash what runs as a sample: its files, and the settings that all samples of the framework share."""
    files = sample_files(root / "snippets" / feature, framework, frameworks) if known is None else known
    settings = root / "snippets" / f"{framework}_settings.py"
    return digest(root, [*files, *([settings] if settings.exists() else [])]) if files else None


def grade(claim: Claim, proof: Proof | None, now: Bytes, release: Release | None) -> Evidence:
    """Say what stands behind a claim today."""
    if proof is not None and holds(proof, now, release) and suits(claim, proof):
        return Evidence.EXECUTED
    if claim.sources:
        return Evidence.CITED
    if claim.editorial:
        return Evidence.EDITORIAL
    return Evidence.UNPROVEN


def holds(proof: Proof, now: Bytes, release: Release | None) -> bool:
    """Tell whether a proof passed for exactly these bytes and this release."""
    same = proof.tests == now.tests and proof.sample == now.sample
    current = release is not None and release.version in proof.packages.values()
    through_contract = now.sample is None or any(check.kind == "contract" for check in proof.checks)
    return proof.passed and same and current and through_contract


def suits(claim: Claim, proof: Proof) -> bool:
    """Tell whether checks of these kinds can prove a claim of this level.

    A canary shows that something is absent; it cannot show that a companion adds it.
    """
    kinds = {check.kind for check in proof.checks}
    if isinstance(claim, SupportClaim) and claim.level in {Level.OFFICIAL, Level.PACKAGE}:
        return bool(kinds & {"contract", "probe"})
    if isinstance(claim, SupportClaim):
        return bool(kinds)
    return proof.value is not None or claim.value is not None
