"""Every published file that is not a page: path below the root of the site to text."""

import json
from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from macros import render, schema
from macros.export import badges, openapi, records, tables
from macros.load import Comparison
from macros.render import Place
from macros.view.cells import Line, lines

ROOT, CHANGES = "data/v1", "changes.json"


def files(comparison: Comparison, address: str = "") -> Iterator[tuple[str, str]]:
    """Yield (path, text) of every file; ``address`` is that of the published site, if it is known."""
    rows = lines(comparison)
    made = {
        "frameworks": records.frameworks(comparison),
        "features": records.features(comparison, rows),
        "use_cases": records.use_cases(comparison),
        "published": records.published(comparison),
        "measurements": records.measurements(comparison),
    }
    for name, one in made.items():
        yield f"{ROOT}/{name}.json", one.model_dump_json() + "\n"
    yield from _tables(made)
    yield f"{ROOT}/openapi.json", _json(openapi.description(address or "/"))
    for name, text in schema.schemas().items():
        yield f"{ROOT}/schema/{name}", text
    yield f"{ROOT}/index.json", _index(comparison, address).model_dump_json(by_alias=True, indent=1) + "\n"
    yield from _claims(comparison, rows)


def listed() -> list[tuple[str, str]]:
    """List (path, what it holds) of the files that a person may want to open."""
    return [
        (f"{ROOT}/index.json", "Version, date, licence, and the addresses of all the others."),
        (CHANGES, "Every commit that changed what claims say."),
        *((f"{ROOT}/{name}.json", told) for name, (_, told) in openapi.FILES.items()),
        *((f"{ROOT}/{name}.csv", told) for name, told in openapi.TABLES.items()),
        (f"{ROOT}/openapi.json", "An OpenAPI 3.1 description of these files, with the schema of each."),
        *(
            (f"{ROOT}/schema/{name}.json", f"JSON Schema of {schema.described(name)} in the repository.")
            for name in schema.SHAPES
        ),
        ("llms.txt", "Every page, with a link to its Markdown twin."),
    ]


def _tables(made: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield f"{ROOT}/frameworks.csv", tables.frameworks(made["frameworks"])
    yield f"{ROOT}/features.csv", tables.features(made["features"])
    yield f"{ROOT}/claims.csv", tables.claims(made["features"])
    yield f"{ROOT}/fits.csv", tables.fits(made["use_cases"])
    yield f"{ROOT}/figures.csv", tables.figures(made["published"])
    yield f"{ROOT}/cells.csv", tables.cells(made["measurements"])


def _index(comparison: Comparison, address: str) -> records.Index:
    """Say what there is: the first file that a program reads."""
    return records.Index(
        version=records.VERSION,
        date=str(records.day(comparison.ledger)),
        site=address or None,
        licence="CC-BY-4.0",
        json={name: f"{ROOT}/{name}.json" for name in openapi.FILES},
        csv={name: f"{ROOT}/{name}.csv" for name in openapi.TABLES},
        openapi=f"{ROOT}/openapi.json",
        changes=CHANGES,
        schemas=tuple(f"{ROOT}/schema/{name}" for name in schema.schemas()),
    )


def _claims(comparison: Comparison, rows: tuple[Line, ...]) -> Iterator[tuple[str, str]]:
    releases = comparison.ledger.releases
    versions = {name: one.version if (one := releases.get(name)) else "" for name in comparison.frameworks}
    for line in rows:
        place = Place(f"embed/{line.feature.id}/", "")
        yield (
            f"embed/{line.feature.id}/index.html",
            render.render("embed", place, line=line, versions=versions),
        )
        for cell in line.cells:
            yield f"badges/{cell.feature}/{cell.framework}.svg", badges.badge(cell, line.feature.title)


def _json(value: BaseModel | dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
