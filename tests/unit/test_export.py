"""The data for machines: complete, described, and compatible with what was published before."""

import csv
import io
import json
import re
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from macros.export import files, openapi, records
from macros.load import Comparison, load
from tests.samples import ROOT
from tests.unit.conftest import Project

LAST = json.loads((ROOT / "schema/v1/openapi.json").read_text("utf-8"))


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


def _unsaid(told: dict[str, Any], *names: str) -> list[str]:
    """List what a part of the description leaves unsaid."""
    return [name for name in names if not told.get(name)]


def test_description_has_style(published: dict[str, str]) -> None:
    """What Redocly and Spectral recommend holds: all is described, tags are known, failures are answers."""
    described = json.loads(published["data/v1/openapi.json"])
    said = ("title", "version", "summary", "description", "contact", "license")
    assert _unsaid(described["info"], *said) == []
    assert described["security"] == []  # public, and said to be
    tags = {tag["name"]: tag["description"] for tag in described["tags"]}
    assert all(tags.values())
    for path, item in described["paths"].items():
        asked = item["get"]
        assert _unsaid(asked, "operationId", "summary", "description", "tags") == [], path
        assert {*asked["tags"]} <= {*tags}, path
        assert [*asked["responses"]] == ["200", "404"], path
        assert not path.endswith("/"), path
        named = [one["name"] for one in asked.get("parameters", ())]
        assert named == re.findall(r"{(\w+)}", path), path
        assert all(_unsaid(one, "description", "schema") == [] for one in asked.get("parameters", ())), path
    schemas = described["components"]["schemas"]
    assert [name for name, schema in schemas.items() if _unsaid(schema, "description")] == []
    used = {*re.findall(r"#/components/schemas/(\w+)", published["data/v1/openapi.json"])}
    assert used == {*schemas}


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
    static = {path for path in described if "{" not in path}
    assert loose - {"data/v1/openapi.json"} == static - {files.CHANGES}  # the feed writes that one
    assert {path for path, _ in files.listed()} >= static


@pytest.mark.parametrize("name", sorted(openapi.TABLES))
def test_table_has_its_columns(published: dict[str, str], name: str) -> None:
    """Each table has a line at least, and exactly the columns that the description gives for it."""
    described = json.loads(published["data/v1/openapi.json"])["paths"][f"/data/v1/{name}.csv"]["get"]
    content = described["responses"]["200"]["content"]["text/csv"]
    rows = [*csv.reader(io.StringIO(published[f"data/v1/{name}.csv"]))]
    assert rows[0] == content["schema"]["x-columns"]
    assert {len(row) for row in rows[1:]} == {len(rows[0])}


def test_index_is_what_its_schema_says(published: dict[str, str]) -> None:
    """The first file that a program reads is as described, and every address in it is a file."""
    components = json.loads(published["data/v1/openapi.json"])["components"]
    schema = {"$ref": "#/components/schemas/Index", "components": components}
    index = json.loads(published["data/v1/index.json"])
    assert [error.message for error in Draft202012Validator(schema).iter_errors(index)] == []
    named = [*index["json"].values(), *index["csv"].values(), index["openapi"], *index["schemas"]]
    assert {*named} <= {*published}


def test_values_are_values(comparison: Comparison, published: dict[str, str]) -> None:
    """A number is published as a number beside its words; a claim with a level has no value."""
    features = {row["id"]: row for row in json.loads(published["data/v1/features.json"])["features"]}
    assert [claim["value"] for claim in features["worker_memory"]["claims"]] == [64, 64, 64]
    supports = [row for row in features.values() if row["kind"] == "support"]
    assert {claim["value"] for row in supports for claim in row["claims"]} == {None}


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
    """List (record, field, type) of every published field, and (table, column, place) of every column."""
    fields = {
        (record, name, json.dumps(_kind(field), sort_keys=True))
        for record, schema in described["components"]["schemas"].items()
        for name, field in schema.get("properties", {}).items()
    }
    contents = {path: item["get"]["responses"]["200"]["content"] for path, item in described["paths"].items()}
    columns = {
        (path, name, str(place))
        for path, content in contents.items()
        for place, name in enumerate(content.get("text/csv", {}).get("schema", {}).get("x-columns", ()))
    }
    return fields | columns | {(path, "", "") for path in described["paths"]}


def _kind(field: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in field.items() if key not in {"description", "title"}}


def test_nothing_published_vanishes() -> None:
    """While the first number is 1, each path, field and column of the last version keeps name and type."""
    now = json.loads(json.dumps(openapi.description("/")))
    assert records.VERSION.startswith("1.")
    assert _shape(LAST) <= _shape(now)


def test_what_is_new_has_a_new_version() -> None:
    """What was added raises the second number; then schema/v1/openapi.json is written anew from a build."""
    now = json.loads(json.dumps(openapi.description("/")))
    added = _shape(now) - _shape(LAST)
    assert not added or now["info"]["version"] != LAST["info"]["version"], added


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
