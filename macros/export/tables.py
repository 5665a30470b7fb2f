"""The published CSV: one table per kind of record, one line per smallest fact."""

import csv
import io
from collections.abc import Iterable, Mapping
from typing import Any

from macros.export.records import Features, Frameworks, Measurements, Published, UseCases

SPAN = ("value", "low", "high")
SPANS = {"cpu_us": SPAN, "throughput": SPAN, "saturated_ms": ("p50", "p95", "p99")}
CLAIM = ("framework", "level", "text", "evidence", "stale", "note", "extra", "proven", "page")


def frameworks(made: Frameworks) -> str:
    """Write a line per framework."""
    return table(one.model_dump(mode="json") for one in made.frameworks)


def features(made: Features) -> str:
    """Write a line per feature, without its claims."""
    return table(one.model_dump(mode="json", exclude={"claims"}) for one in made.features)


def claims(made: Features) -> str:
    """Write a line per claim."""
    return table(
        {"feature": row.id, "category": row.category, "title": row.title}
        | {name: value for name, value in claim.model_dump(mode="json").items() if name in CLAIM}
        | {"via": claim.via, "sources": [source.id for source in claim.sources], "checks": len(claim.checks)}
        for row in made.features
        for claim in row.claims
    )


def fits(made: UseCases) -> str:
    """Write a line per use case and framework."""
    return table(
        {"use_case": case.id, "title": case.title, "pick": case.pick} | fit.model_dump(mode="json")
        for case in made.use_cases
        for fit in case.fits
    )


def figures(made: Published) -> str:
    """Write a line per published figure."""
    return table(one.model_dump(mode="json") for one in made.figures)


def cells(made: Measurements) -> str:
    """Write a line per measured cell; a span becomes its value, low and high."""
    return table(
        {"run": one.run.id} | _flat(cell.model_dump(mode="json")) for one in made.runs for cell in one.cells
    )


def _flat(record: Mapping[str, Any]) -> dict[str, Any]:
    plain = {name: value for name, value in record.items() if name not in SPANS}
    spans = {(name, part): (record[name] or {}).get(part) for name, parts in SPANS.items() for part in parts}
    return plain | {f"{name}_{part}": value for (name, part), value in spans.items()}


def table(records: Iterable[Mapping[str, Any]]) -> str:
    """Write records with equal keys as CSV (RFC 4180): lists joined by spaces, null left empty."""
    rows = [{name: _word(value) for name, value in one.items()} for one in records]
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=list(rows[0]) if rows else [])
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def _word(value: object) -> object:
    if isinstance(value, list | tuple):
        return " ".join(map(str, value))
    return str(value).lower() if isinstance(value, bool) else value
