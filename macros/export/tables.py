"""The published CSV: one table per kind of record, one line per smallest fact."""

import csv
import io
from collections.abc import Iterable, Mapping
from typing import Any

from macros.export.records import (
    FeatureRecord,
    Features,
    FigureRecord,
    FitRecord,
    FrameworkRecord,
    Frameworks,
    Measurements,
    Published,
    UseCases,
)
from macros.measurement import Cell

SPAN = ("value", "low", "high")
SPANS = {"cpu_us": SPAN, "throughput": SPAN, "saturated_ms": ("p50", "p95", "p99")}
CLAIM = ("framework", "level", "text", "evidence", "stale", "note", "extra", "proven", "page")
COLUMNS = {  # a new column stands last, so that programs that count columns go on
    "frameworks": tuple(name for name in FrameworkRecord.model_fields if name != "links"),
    "features": tuple(name for name in FeatureRecord.model_fields if name != "claims"),
    "claims": ("feature", "category", "title", *CLAIM, "via", "sources", "checks", "value"),
    "fits": ("use_case", "title", "pick", *FitRecord.model_fields),
    "figures": tuple(FigureRecord.model_fields),
    "cells": (
        "run",
        *(name for name in Cell.model_fields if name not in SPANS),
        *(f"{name}_{part}" for name, parts in SPANS.items() for part in parts),
    ),
}


def frameworks(made: Frameworks) -> str:
    """Write a line per framework."""
    return table("frameworks", (one.model_dump(mode="json") for one in made.frameworks))


def features(made: Features) -> str:
    """Write a line per feature, without its claims."""
    return table("features", (one.model_dump(mode="json", exclude={"claims"}) for one in made.features))


def claims(made: Features) -> str:
    """Write a line per claim."""
    return table(
        "claims",
        (
            {"feature": row.id, "category": row.category, "title": row.title}
            | claim.model_dump(mode="json")
            | {"sources": [source.id for source in claim.sources], "checks": len(claim.checks)}
            for row in made.features
            for claim in row.claims
        ),
    )


def fits(made: UseCases) -> str:
    """Write a line per use case and framework."""
    return table(
        "fits",
        (
            {"use_case": case.id, "title": case.title, "pick": case.pick} | fit.model_dump(mode="json")
            for case in made.use_cases
            for fit in case.fits
        ),
    )


def figures(made: Published) -> str:
    """Write a line per published figure."""
    return table("figures", (one.model_dump(mode="json") for one in made.figures))


def cells(made: Measurements) -> str:
    """Write a line per measured cell; a span becomes its value, low and high."""
    return table(
        "cells",
        (
            {"run": one.run.id} | _flat(cell.model_dump(mode="json"))
            for one in made.runs
            for cell in one.cells
        ),
    )


def _flat(record: Mapping[str, Any]) -> dict[str, Any]:
    spans = {(name, part): (record[name] or {}).get(part) for name, parts in SPANS.items() for part in parts}
    return {**record, **{f"{name}_{part}": value for (name, part), value in spans.items()}}


def table(name: str, records: Iterable[Mapping[str, Any]]) -> str:
    """Write the columns of a table as CSV (RFC 4180): lists joined by spaces, null left empty."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS[name], extrasaction="ignore")
    writer.writeheader()
    writer.writerows({key: _word(value) for key, value in one.items()} for one in records)
    return text.getvalue()


def _word(value: object) -> object:
    if isinstance(value, list | tuple):
        return " ".join(map(str, value))
    return str(value).lower() if isinstance(value, bool) else value
