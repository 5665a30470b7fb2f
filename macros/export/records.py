"""What the published JSON says: one frozen shape per record, described for its users."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from pydantic import BaseModel, ConfigDict, Field

from macros.ledger import Ledger
from macros.load import Comparison
from macros.measurement import Measurement
from macros.model import Evidence, Figure, Finding, Level, ValueRow
from macros.view.cases import Case, cases
from macros.view.cells import Cell, Line
from macros.view.speed.answers import answer

VERSION = "1.1.0"  # the rule for changing it stands on the data page


class Record(BaseModel):
    """Frozen; an address is relative to the root of the site."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class FrameworkRecord(Record):
    """One framework and the release that everything ran on."""

    id: str
    name: str
    distribution: str = Field(description="name on the Python Package Index")
    version: str | None
    released: date | None
    requires_python: str | None
    licence: str | None
    interface: str | None
    page: str
    install: str | None = Field(description="the command of its own documentation")
    philosophy: str | None = Field(description="one sentence of inline Markdown")
    links: Mapping[str, str] = Field(description="its own addresses, by what they lead to")


class SourceRecord(Record):
    """A document that a claim cites."""

    id: str
    title: str
    url: str | None
    checked: date | None = Field(description="the day somebody read it")


class DisputeRecord(Record):
    """What a source says to the contrary."""

    source: str
    url: str | None
    says: str


class CheckRecord(Record):
    """A test that passed: its kind, its sentence, its file in the repository."""

    kind: str = Field(description="contract, canary or probe")
    sentence: str
    test: str
    line: int


class ClaimRecord(Record):
    """What the site says of one framework for one feature, and what stands behind it."""

    framework: str
    level: Level | None = Field(description="null for a feature of kind value")
    text: str = Field(description="the level in words, or the value as the pages print it")
    value: int | float | str | None = Field(
        description="as it was typed, observed or measured; null for a level"
    )
    evidence: Evidence
    stale: bool
    note: str | None = Field(description="one sentence of inline Markdown")
    extra: str | None = Field(description="optional dependency group of the framework that the claim needs")
    via: tuple[str, ...] = Field(description="distributions that bring it")
    sources: tuple[SourceRecord, ...]
    disputed: tuple[DisputeRecord, ...]
    checks: tuple[CheckRecord, ...]
    packages: Mapping[str, str] = Field(description="distributions and versions that the checks ran on")
    proven: date | None
    samples: tuple[str, ...] = Field(description="files below snippets/")
    older_releases: Mapping[str, str] = Field(description="release to passed, failed or not run")
    page: str
    badge: str


class FeatureRecord(Record):
    """One comparable capability with a claim per framework."""

    id: str
    category: str
    kind: str
    title: str
    unit: str | None
    question: str
    why: str
    also: tuple[str, ...] = Field(description="other words for it")
    was: tuple[str, ...] = Field(description="earlier ids, whose anchors still work")
    page: str
    claims: tuple[ClaimRecord, ...]


class CategoryRecord(Record):
    """A group of features."""

    id: str
    title: str
    intro: str
    features: tuple[str, ...]
    page: str


class NeedRecord(Record):
    """A feature that a situation asks for."""

    feature: str
    weight: str
    because: str


class FitRecord(Record):
    """How one framework meets the needs."""

    framework: str
    points: int
    possible: int
    percent: int = Field(description="rounded down")
    ruled_out_by: tuple[str, ...]


class UseCaseRecord(Record):
    """A situation, its computed fits (best first) and the editors' pick."""

    id: str
    title: str
    situation: str
    needs: tuple[NeedRecord, ...]
    fits: tuple[FitRecord, ...]
    pick: str
    verdict: str
    differs: str | None
    page: str


class FigureRecord(Record):
    """What somebody else printed, and what we found."""

    id: str
    topic: str
    source: str
    url: str | None
    framework: str | None
    says: str
    value: int | float | None
    unit: str | None
    finding: Finding
    because: str
    features: tuple[str, ...]
    measured: str | None = Field(description="what our newest run has on it, computed; null without one")


class Frameworks(Record):
    """The file frameworks.json."""

    version: str
    frameworks: tuple[FrameworkRecord, ...]


class Features(Record):
    """The file features.json."""

    version: str
    categories: tuple[CategoryRecord, ...]
    features: tuple[FeatureRecord, ...]


class UseCases(Record):
    """The file use_cases.json."""

    version: str
    use_cases: tuple[UseCaseRecord, ...]


class Published(Record):
    """The file published.json."""

    version: str
    topics: Mapping[str, str]
    figures: tuple[FigureRecord, ...]


class Measurements(Record):
    """The file measurements.json: every run as its ledger has it, newest first."""

    version: str
    runs: tuple[Measurement, ...] = Field(
        description="raw samples lie below performance/data/, as run.samples and run.latency_samples say"
    )


class WordsRecord(Record):
    """A part of a claim before and after; empty where there was or is nothing."""

    field: str
    was: str
    now: str


class MoveRecord(Record):
    """What one commit did to one claim."""

    claim: str = Field(description="feature and framework, with a dot between")
    change: str = Field(description="added, removed or changed")
    words: tuple[WordsRecord, ...]


class CommitRecord(Record):
    """One commit that changed what claims say."""

    commit: str
    since: str = Field(description="the time of the commit, as RFC 3339 writes it")
    why: str = Field(description="the subject of the commit")
    claims: tuple[MoveRecord, ...]


class Changes(Record):
    """The file changes.json: every commit that changed claims, newest first."""

    version: str
    whole_history: bool = Field(description="false where the build had only a part of the history")
    commits: tuple[CommitRecord, ...]


class Index(Record):
    """The file index.json: the first one that a program reads."""

    version: str
    date: str
    site: str | None = Field(description="address of the published site, with a slash at its end")
    licence: str
    json_: Mapping[str, str] = Field(alias="json", description="name to file")
    csv: Mapping[str, str] = Field(description="name to file")
    openapi: str
    changes: str
    schemas: tuple[str, ...] = Field(
        description="JSON Schema of each kind of file in data/ of the repository"
    )


def frameworks(comparison: Comparison) -> Frameworks:
    """Record every framework."""
    made = (_framework(comparison, name) for name in comparison.frameworks)
    return Frameworks(version=VERSION, frameworks=tuple(made))


def features(comparison: Comparison, rows: tuple[Line, ...]) -> Features:
    """Record every category and every feature with its claims."""
    made = (
        CategoryRecord(
            id=name,
            title=one.title,
            intro=one.intro,
            features=tuple(row.id for row in one.features),
            page=f"compare/{name}/",
        )
        for name, one in comparison.categories.items()
    )
    return Features(version=VERSION, categories=tuple(made), features=tuple(map(_feature, rows)))


def use_cases(comparison: Comparison) -> UseCases:
    """Record every use case with its fits."""
    return UseCases(version=VERSION, use_cases=tuple(map(_case, cases(comparison))))


def published(comparison: Comparison) -> Published:
    """Record what others print."""
    own = comparison.published
    return Published(
        version=VERSION, topics=own.topics, figures=tuple(_figure(comparison, one) for one in own.figures)
    )


def _figure(comparison: Comparison, one: Figure) -> FigureRecord:
    return FigureRecord(
        **one.model_dump(exclude={"ours"}),
        url=comparison.sources[one.source].url,
        measured=answer(next(iter(comparison.runs), None), one.ours) or None,
    )


def measurements(comparison: Comparison) -> Measurements:
    """Record every run of the benchmarks."""
    return Measurements(version=VERSION, runs=comparison.runs)


def day(ledger: Ledger) -> date | None:
    """Return the day of the newest proof: the date of the data."""
    return max((proof.date for claims in ledger.proofs.values() for proof in claims.values()), default=None)


def _framework(comparison: Comparison, name: str) -> FrameworkRecord:
    one, release = comparison.frameworks[name], comparison.ledger.releases.get(name)
    return FrameworkRecord(
        id=name,
        name=one.name,
        distribution=one.distribution,
        version=release.version if release else None,
        released=release.released if release else None,
        requires_python=release.requires_python if release else None,
        licence=release.licence if release else None,
        interface=one.interface,
        page=f"frameworks/{name}/",
        install=one.install,
        philosophy=one.philosophy,
        links=one.links,
    )


def _feature(line: Line) -> FeatureRecord:
    row = line.feature
    return FeatureRecord(
        id=row.id,
        category=line.category,
        kind=row.kind,
        title=row.title,
        unit=row.unit if isinstance(row, ValueRow) else None,
        question=row.question,
        why=row.why,
        also=row.also,
        was=row.was,
        page=f"features/{row.id}/",
        claims=tuple(map(_claim, line.cells)),
    )


def _claim(cell: Cell) -> ClaimRecord:
    return ClaimRecord(
        framework=cell.framework,
        level=cell.level,
        text=cell.text,
        value=cell.value,
        evidence=cell.evidence,
        stale=cell.stale,
        note=cell.note or None,
        extra=cell.extra or None,
        via=cell.via,
        sources=tuple(_source(one) for one in cell.citations),
        disputed=tuple(
            DisputeRecord(source=one.id, url=one.source.url, says=one.says) for one in cell.disputes
        ),
        checks=tuple(
            CheckRecord(kind=one.kind, sentence=one.sentence, test=cell.test(one), line=one.line)
            for one in cell.checks
        ),
        packages=dict(cell.packages),
        proven=cell.proven,
        samples=cell.files,
        older_releases=dict(cell.older),
        page=f"features/{cell.feature}/#{cell.framework}",
        badge=f"badges/{cell.feature}/{cell.framework}.svg",
    )


def _source(one: Any) -> SourceRecord:
    return SourceRecord(id=one.id, title=one.source.title, url=one.source.url, checked=one.checked)


def _case(one: Case) -> UseCaseRecord:
    case = one.case
    return UseCaseRecord(
        id=case.id,
        title=case.title,
        situation=case.situation,
        needs=tuple(NeedRecord(**need.model_dump()) for need in case.needs),
        fits=tuple(
            FitRecord(
                framework=fit.framework,
                points=fit.points,
                possible=fit.possible,
                percent=fit.percent,
                ruled_out_by=tuple(part.need.feature for part in fit.ruled_out_by),
            )
            for fit in one.ranked
        ),
        pick=case.pick,
        verdict=case.verdict,
        differs=case.differs,
        page=f"choose/{case.id}/",
    )
