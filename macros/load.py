"""YAML to model: read every file under data/, and tell every problem at once, located."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import BaseModel, TypeAdapter, ValidationError

from macros import document, ledger, measurement, model
from macros.complaint import ROWS, follows, located
from macros.document import Document
from macros.ledger import Bytes, Ledger
from macros.measurement import Measurement
from macros.problem import DataError, Problem, nearest, shown

SINGLE = {
    "sources.yml": model.Sources,
    "use_cases.yml": model.UseCases,
    "published.yml": model.Published,
    "faq.yml": model.Faq,
    "glossary.yml": model.Glossary,
}


OTHERS = ("releases", "ids", "since", "alternatives", "runnable")  # ledgers, beside the proofs


@dataclass(frozen=True, slots=True, repr=False)  # the generator writes its settings out
class Comparison:
    """Everything that the site says, checked."""

    root: Path
    frameworks: Mapping[str, model.Framework]
    categories: Mapping[str, model.Category]
    sources: Mapping[str, model.Source]
    use_cases: tuple[model.UseCase, ...]
    published: model.Published
    questions: tuple[model.Question, ...]
    terms: tuple[model.Term, ...]
    ledger: Ledger
    bytes: Mapping[tuple[str, str], Bytes]
    lines: Mapping[tuple[str, ...], tuple[str, int]]
    entries: Mapping[tuple[str, str], tuple[str, int]]
    runs: tuple[Measurement, ...] = ()

    def features(self) -> Iterator[tuple[str, model.Feature]]:
        """Yield (category id, row) in the order of the site."""
        for name, category in self.categories.items():
            for row in category.features:
                yield name, row


@dataclass(slots=True)
class Reading:
    """What one pass over data/ gave: documents by name, valid parts, problems."""

    root: Path
    documents: dict[str, Document] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    frameworks: dict[str, model.Framework] = field(default_factory=dict)
    categories: dict[str, model.Category] = field(default_factory=dict)
    singles: dict[str, Any] = field(default_factory=dict)
    ledger: Ledger = field(default_factory=Ledger)
    runs: dict[str, Measurement] = field(default_factory=dict)


def load(root: Path) -> Comparison:
    """Read the project at ``root``; raise DataError with every problem."""
    from macros import rules  # noqa: PLC0415 - the rules look at a Reading

    reading = read(root)
    comparison = assemble(reading)
    problems = [*reading.problems, *rules.problems(reading, comparison)]
    if problems:
        raise DataError(problems)
    return comparison


def read(root: Path) -> Reading:
    """Read and shape every file; whatever is wrong stands in ``problems``."""
    reading = Reading(root)
    for path in sorted((root / "data" / "frameworks").glob("*.yml")):
        shaped = _whole(reading, path, model.Framework)
        if shaped is not None:
            reading.frameworks[path.stem] = shaped
    for path in sorted((root / "data" / "features").glob("*.yml")):
        reading.categories[path.stem] = _category(reading, path)
    for name, shape in SINGLE.items():
        path = root / "data" / name
        reading.singles[name] = _whole(reading, path, shape) if path.exists() else None
    reading.ledger = _ledger(reading)
    for path in sorted((root / "data" / "ledger" / "measurements").glob("*.yml")):
        run = _whole(reading, path, Measurement)
        if run is not None:
            reading.runs[path.name] = run
    return reading


def assemble(reading: Reading) -> Comparison:
    """Put the valid parts together."""
    single = reading.singles
    order = sorted(reading.frameworks, key=lambda name: (reading.frameworks[name].order, name))
    frameworks = {name: reading.frameworks[name] for name in order}
    use_cases, faq = single.get("use_cases.yml"), single.get("faq.yml")
    glossary = single.get("glossary.yml")
    published = single.get("published.yml") or model.Published(topics={}, figures=())
    return Comparison(
        root=reading.root,
        frameworks=frameworks,
        categories=dict(sorted(reading.categories.items(), key=lambda item: item[1].order)),
        sources=single["sources.yml"].sources if single.get("sources.yml") else {},
        use_cases=use_cases.use_cases if use_cases else (),
        published=published,
        questions=faq.questions if faq else (),
        terms=glossary.terms if glossary else (),
        ledger=reading.ledger,
        bytes=_bytes(reading),
        lines=_lines(reading),
        entries=_entries(reading),
        runs=measurement.newest_first(reading.runs),
    )


def _open(reading: Reading, path: Path) -> Document:
    name = path.relative_to(reading.root).as_posix()
    opened = document.read(path, name, typed=not name.startswith("data/ledger/"))
    reading.documents[name] = opened
    reading.problems.extend(opened.problems)
    return opened


def _whole[T: BaseModel](reading: Reading, path: Path, shape: type[T]) -> T | None:
    opened = _open(reading, path)
    return _shape(reading, opened, (), opened.data, shape)


def _shape[T: BaseModel](
    reading: Reading, opened: Document, path: document.Path, data: object, shape: type[T]
) -> T | None:
    try:
        return shape.model_validate(data if data is not None else {})
    except ValidationError as error:
        details = error.errors(include_url=False)
        found = [one for one in details if not follows(opened, path, one, details)]
        reading.problems.extend(located(opened, path, detail) for detail in found)
        return None


def _category(reading: Reading, path: Path) -> model.Category:
    """Shape a category row by row, so that a broken row does not hide the others."""
    opened = _open(reading, path)
    data = opened.data if isinstance(opened.data, dict) else {}
    rows = data.get("features") or []
    head = _shape(reading, opened, (), {**data, "features": []}, model.Category)
    shaped = []
    for index, row in enumerate(rows if isinstance(rows, list) else []):
        shape = ROWS.get(model.kind_of(row))
        if shape is None:
            place = ("features", index, "kind")
            near = nearest(model.kind_of(row), ROWS)
            found = shown(row["kind"])
            reading.problems.append(opened.problem(place, "kind", found, ", ".join(ROWS), near))
            continue
        shaped.append(_shape(reading, opened, ("features", index), row, shape))
    head = head or model.Category(title=path.stem, intro=path.stem, features=())
    return head.model_copy(update={"features": tuple(row for row in shaped if row)})


def _ledger(reading: Reading) -> Ledger:
    """Read what the machines wrote; a broken ledger is a problem like any other."""
    merged: dict[str, Any] = {}
    for name in ("proofs", *OTHERS):
        path = reading.root / "data" / "ledger" / f"{name}.yml"
        if path.exists():
            opened = _open(reading, path)
            data = opened.data if isinstance(opened.data, dict) else {}
            merged |= data if name == "proofs" else {name: data}
    try:
        return TypeAdapter(Ledger).validate_python(merged)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"]))
        path_name = f"data/ledger/{next((one for one in OTHERS if one in first['loc'][:1]), 'proofs')}.yml"
        text = "what make prove writes"
        reading.problems.append(Problem(path_name, 1, 1, "ledger", f"{first['msg']} at {place}", text))
        return Ledger()


def _bytes(reading: Reading) -> dict[tuple[str, str], Bytes]:
    root, names = reading.root, tuple(reading.frameworks)
    result, base = {}, len((root / "snippets").parts)
    for category in reading.categories.values():
        for row in category.features:
            folder = root / "snippets" / row.id
            tests, there = ledger.tests_digest(root, row.id), ledger.listing(folder)
            for name in names:
                files = ledger.sample_files(folder, name, names, there)
                sample = ledger.sample_digest(root, row.id, name, names, files)
                shown = [path for path in files if path.stat().st_size]  # an empty file shows nothing
                listed = tuple("/".join(path.parts[base:]) for path in shown)
                result[row.id, name] = Bytes(tests=tests, sample=sample, files=listed)
    return result


def rows(opened: Document) -> Iterator[tuple[document.Path, dict[str, Any]]]:
    """Yield the plain rows of a category file with their paths, whatever else is wrong."""
    inside = opened.name.startswith("data/features/") and isinstance(opened.data, dict)
    listed = opened.data.get("features") if inside else None
    for index, row in enumerate(listed if isinstance(listed, list) else ()):
        if isinstance(row, dict):
            yield ("features", index), row


def _lines(reading: Reading) -> dict[tuple[str, ...], tuple[str, int]]:
    """Map (feature,) and (feature, framework) to the file and line that an editor changes."""
    lines: dict[tuple[str, ...], tuple[str, int]] = {}
    for name, opened in reading.documents.items():
        for path, row in rows(opened):
            lines[str(row.get("id")),] = (name, opened.place(path)[0])
            claims = row.get("claims")
            for framework in claims if isinstance(claims, dict) else ():
                lines[str(row.get("id")), framework] = (name, opened.place((*path, "claims", framework))[0])
    return lines


def _entries(reading: Reading) -> dict[tuple[str, str], tuple[str, int]]:
    """Map (list, id) of what is no feature to its file and line: a use case, a question, a figure, a term."""
    return {
        (listed, str(entry.get("id"))): (name, opened.place((listed, index))[0])
        for name, opened in reading.documents.items()
        if name.removeprefix("data/") in SINGLE and isinstance(opened.data, dict)
        for listed, entries in opened.data.items()
        if isinstance(entries, list)
        for index, entry in enumerate(entries)
        if isinstance(entry, dict)
    }
