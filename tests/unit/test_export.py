"""The data for machines: complete, described, and compatible with what was published before."""

import csv
import io
import json
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from macros.export import files, openapi, records
from macros.load import Comparison, load
from tests.samples import ROOT
from tests.unit.conftest import Project

FIRST = json.loads((ROOT / "schema/v1/openapi.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    """Load the real data once."""
    return load(ROOT)


@pytest.fixture(scope="module")
def published(comparison: Comparison) -> dict[str, str]:
    """Write every file once."""
    return dict(files.files(comparison, "https://example.org/"))


def test_description_is_valid_openapi(published: dict[str, str]) -> None:
    """The description of the files is valid OpenAPI 3.1, and each operation has its own name."""
    described = json.loads(published["data/v1/openapi.json"])
    assert [error.message for error in OpenAPIV31SpecValidator(described).iter_errors()] == []
    names = [path["get"]["operationId"] for path in described["paths"].values()]
    assert len(names) == len({*names})


@pytest.mark.parametrize("name", sorted(openapi.FILES))
def test_file_is_what_its_schema_says(published: dict[str, str], name: str) -> None:
    """Each JSON file validates against the schema that the description gives for it."""
    components = json.loads(published["data/v1/openapi.json"])["components"]
    shape = openapi.FILES[name][0].__name__
    schema = {"$ref": f"#/components/schemas/{shape}", "components": components}
    data = json.loads(published[f"data/v1/{name}.json"])
    assert [error.message for error in Draft202012Validator(schema).iter_errors(data)] == []
    assert data["version"] == records.VERSION


def test_description_names_every_file(published: dict[str, str]) -> None:
    """Every JSON and CSV file is described, and every described file is there."""
    described = {path.lstrip("/") for path in json.loads(published["data/v1/openapi.json"])["paths"]}
    loose = {path for path in published if path.startswith("data/v1/") and "/schema/" not in path}
    assert loose - {"data/v1/openapi.json", "data/v1/index.json"} == {p for p in described if "{" not in p}


def test_every_claim_is_published(comparison: Comparison, published: dict[str, str]) -> None:
    """JSON, CSV and badges hold each claim once."""
    expected = sorted((row.id, name) for _, row in comparison.features() for name in comparison.frameworks)
    features = json.loads(published["data/v1/features.json"])["features"]
    rows = csv.DictReader(io.StringIO(published["data/v1/claims.csv"]))
    assert sorted((row["id"], claim["framework"]) for row in features for claim in row["claims"]) == expected
    assert sorted((row["feature"], row["framework"]) for row in rows) == expected
    assert all(f"badges/{feature}/{name}.svg" in published for feature, name in expected)


def test_badge_says_its_claim(published: dict[str, str]) -> None:
    """A badge is well-formed SVG whose title names framework, feature, level and evidence."""
    for path, text in published.items():
        if path.endswith(".svg"):
            title = ET.fromstring(text).findtext("{http://www.w3.org/2000/svg}title") or ""
            assert len(title.split(" · ")) >= 4, path


def _shape(described: dict[str, Any]) -> set[tuple[str, str, str]]:
    """List (record, field, type) of every published field."""
    return {
        (record, name, json.dumps(_kind(field), sort_keys=True))
        for record, schema in described["components"]["schemas"].items()
        for name, field in schema.get("properties", {}).items()
    }


def _kind(field: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in field.items() if key not in {"description", "title"}}


def test_nothing_published_vanishes() -> None:
    """While the major version is 1, every path and every field of version 1.0.0 keeps its name and type."""
    now = openapi.description("/")
    assert records.VERSION.startswith("1.")
    assert {*FIRST["paths"]} <= {*now["paths"]}
    assert _shape(FIRST) <= _shape(json.loads(json.dumps(now)))


HOSTILE = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "'; </title><b>", "{{ 7 * 7 }}"]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stay_words(project: Project, text: str) -> None:
    """Markup in a title or note reaches no file as markup."""
    quoted = json.dumps(text)
    root = project(
        ("title: Path parameters", f"title: {quoted}"), ("note: Types in the signature.", f"note: {quoted}")
    )
    for path, content in files.files(load(root)):
        if path.endswith((".svg", ".html")):
            assert not any(markup in content for markup in ("<script>", "<img", "<b>", "49")), path
