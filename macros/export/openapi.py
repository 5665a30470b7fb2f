"""An OpenAPI 3.1 description of the published files."""

from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from macros.export import records
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


def description(root: str) -> dict[str, Any]:
    """Describe the files below ``root``, the address of the site or "/"."""
    shapes = [(shape, "serialization") for shape, _ in FILES.values()]
    _, schemas = models_json_schema(shapes, ref_template=REFERENCE)  # type: ignore[arg-type] # literals
    return {
        "openapi": "3.1.1",
        "info": {
            "title": "Framework Proof data",
            "version": records.VERSION,
            "summary": "Claims on web frameworks, each with its evidence; static files, no key, no limit.",
            "license": {"name": "CC BY 4.0", "identifier": "CC-BY-4.0"},
        },
        "servers": [{"url": root.rstrip("/") or "/", "description": "the published site"}],
        "tags": [{"name": name} for name in ("json", "csv", "claim")],
        "paths": _paths(),
        "components": {"schemas": schemas["$defs"]},
    }


def _paths() -> dict[str, Any]:
    files = {
        f"/data/v1/{name}.json": _get(f"get_{name}", told, "json", "application/json", _reference(shape))
        for name, (shape, told) in FILES.items()
    }
    tables = {
        f"/data/v1/{name}.csv": _get(f"get_{name}_table", told, "csv", "text/csv", {"type": "string"})
        for name, told in TABLES.items()
    }
    return files | tables | _claim_paths()


def _claim_paths() -> dict[str, Any]:
    badge = _get("get_badge", "A badge of one claim.", "claim", "image/svg+xml", {"type": "string"})
    table = _get("get_table", "The claims of one feature to embed.", "claim", "text/html", {"type": "string"})
    feature, framework = _parameter("feature", "body_validation"), _parameter("framework", None)
    for described, parameters in ((badge, [feature, framework]), (table, [feature])):
        described["get"]["parameters"] = parameters
        described["get"]["responses"]["404"] = {"description": "There is no such claim."}
    return {"/badges/{feature}/{framework}.svg": badge, "/embed/{feature}/index.html": table}


def _get(name: str, told: str, tag: str, media: str, schema: dict[str, Any]) -> dict[str, Any]:
    found = {"description": told, "content": {media: {"schema": schema}}}
    return {"get": {"operationId": name, "summary": told, "tags": [tag], "responses": {"200": found}}}


def _parameter(name: str, example: str | None) -> dict[str, Any]:
    shape = {"type": "string", "pattern": ID}
    made = {"name": name, "in": "path", "required": True, "schema": shape, "description": f"id of a {name}"}
    return made | ({"example": example} if example else {})


def _reference(shape: type[BaseModel]) -> dict[str, str]:
    return {"$ref": REFERENCE.format(model=shape.__name__)}
