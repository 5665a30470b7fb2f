"""An OpenAPI 3.1 description of the published files."""

from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from macros.export import records
from macros.export.tables import COLUMNS
from macros.model import ID

REFERENCE = "#/components/schemas/{model}"
FILES: dict[str, tuple[type[BaseModel], str]] = {
    "frameworks": (records.Frameworks, "Every framework with the release that was tested."),
    "features": (records.Features, "Every category, every feature, and a claim per framework."),
    "use_cases": (records.UseCases, "Every use case with its needs, computed fits and pick."),
    "published": (records.Published, "What others print, with our finding."),
    "measurements": (
        records.Measurements,
        "Every run of the benchmarks; the raw samples lie beside the ledger.",
    ),
}
TABLES = {
    "frameworks": "A line per framework.",
    "features": "A line per feature.",
    "claims": "A line per claim.",
    "fits": "A line per use case and framework.",
    "figures": "A line per published figure.",
    "cells": "A line per run, stack, task and concurrency that was measured.",
}
TAGS = {
    "json": "Whole files, to be read at once.",
    "csv": "Tables with a header line, encoded in UTF-8.",
    "claim": "Pictures and tables of single claims, for pages of others.",
}
ABOUT = """Static files: ask with GET, without a key, as often as you like.
An address inside a file is relative to the root of the site.
The version is semantic: while its first number stays, no path, field, column or id vanishes or changes
its meaning. New ones may come: ignore what you do not know."""
TEXT = {"type": "string"}


def description(root: str) -> dict[str, Any]:
    """Describe the files below ``root``, the address of the site or "/"."""
    shapes = [
        (shape, "serialization")
        for shape in (*(one for one, _ in FILES.values()), records.Index, records.Changes)
    ]
    _, schemas = models_json_schema(shapes, ref_template=REFERENCE)  # type: ignore[arg-type] # literals
    base = root.rstrip("/")
    return {
        "openapi": "3.1.1",
        "info": {
            "title": "Framework Proof data",
            "version": records.VERSION,
            "summary": "Claims on web frameworks, each with its evidence; static files, no key, no limit.",
            "description": ABOUT,
            "contact": {"name": "How to correct a claim"} | _url(base),
            "license": {"name": "CC BY 4.0", "identifier": "CC-BY-4.0"},
        },
        "servers": [{"url": base or "/", "description": "the published site"}],
        "security": [],
        "tags": [{"name": name, "description": told} for name, told in TAGS.items()],
        "paths": _whole() | _tables() | _claim_paths(),
        "components": {"schemas": schemas["$defs"]},
    }


def _url(base: str) -> dict[str, str]:
    """Give the address of a contact, which is absolute or not there."""
    return {"url": f"{base}/about/correct/"} if base else {}


def _whole() -> dict[str, Any]:
    files = {
        f"/data/v1/{name}.json": _json(f"get_{name}", told, shape) for name, (shape, told) in FILES.items()
    }
    index = _json("get_index", "Version, date and the addresses of all other files.", records.Index)
    changes = _json("get_changes", "Every commit that changed what claims say.", records.Changes)
    return {"/data/v1/index.json": index, **files, "/changes.json": changes}


def _tables() -> dict[str, Any]:
    return {
        f"/data/v1/{name}.csv": _get(
            f"get_{name}_table",
            told,
            f"Columns: {', '.join(COLUMNS[name])}.",
            "csv",
            {"text/csv": {"schema": {**TEXT, "x-columns": list(COLUMNS[name])}}},
        )
        for name, told in TABLES.items()
    }


def _claim_paths() -> dict[str, Any]:
    badge = _get(
        "get_badge",
        "A badge of one claim.",
        "A picture that says framework, feature, level and the day of proof, also in its title.",
        "claim",
        {"image/svg+xml": {"schema": TEXT}},
    )
    table = _get(
        "get_table",
        "The claims of one feature to embed.",
        "A page without scripts for a frame: a line per framework, with links to the evidence.",
        "claim",
        {"text/html": {"schema": TEXT}},
    )
    feature, framework = _parameter("feature", "body_validation"), _parameter("framework")
    badge["get"]["parameters"], table["get"]["parameters"] = [feature, framework], [feature]
    return {"/badges/{feature}/{framework}.svg": badge, "/embed/{feature}/index.html": table}


def _json(name: str, told: str, shape: type[BaseModel]) -> dict[str, Any]:
    more = (shape.__doc__ or "").replace("\n", " ")
    reference = {"$ref": REFERENCE.format(model=shape.__name__)}
    return _get(name, told, more, "json", {"application/json": {"schema": reference}})


def _get(name: str, told: str, more: str, tag: str, content: dict[str, Any]) -> dict[str, Any]:
    answers = {
        "200": {"description": told, "content": content},
        "404": {"description": "There is no such file."},
    }
    return {
        "get": {
            "operationId": name,
            "summary": told,
            "description": more,
            "tags": [tag],
            "responses": answers,
        }
    }


def _parameter(name: str, example: str = "") -> dict[str, Any]:
    shape = {**TEXT, "pattern": ID}
    made = {"name": name, "in": "path", "required": True, "schema": shape, "description": f"id of a {name}"}
    return made | ({"example": example} if example else {})
