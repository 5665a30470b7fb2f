"""The committed JSON Schema is the model's, and judges as the model does."""

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from macros.schema import schemas
from tests.samples import ROOT

KINDS = {
    "data/features": "features",
    "data/frameworks": "framework",
}
FILES = sorted((ROOT / "data" / "features").glob("*.yml")) + sorted(
    (ROOT / "data" / "frameworks").glob("*.yml")
)
SINGLES = [ROOT / "data" / f"{name}.yml" for name in ("sources", "use_cases", "published", "faq", "glossary")]


def kind(path: Path) -> str:
    """Name the schema of a data file."""
    return KINDS.get(path.parent.relative_to(ROOT).as_posix(), path.stem)


@pytest.mark.parametrize("name", sorted(schemas()))
def test_committed_schema_is_fresh(name: str) -> None:
    """schema/ holds what the model gives; python -m macros schema writes it."""
    assert (ROOT / "schema" / name).read_text("utf-8") == schemas()[name]


@pytest.mark.parametrize("path", [*FILES, *SINGLES], ids=lambda path: path.stem)
def test_valid_file_validates(path: Path) -> None:
    """Every data file is valid by its schema, and names it in its first line."""
    schema = json.loads(schemas()[f"{kind(path)}.json"])
    data = json.loads(json.dumps(yaml.load(path.read_text("utf-8"), yaml.CSafeLoader), default=str))
    assert [error.message for error in Draft202012Validator(schema).iter_errors(data)] == []
    named = path.read_text("utf-8").splitlines()[0].partition("$schema=")[2]
    assert (path.parent / named).resolve() == ROOT / "schema" / f"{kind(path)}.json"


@pytest.mark.parametrize(
    "broken", [{"level": "bulitin"}, {"levle": "builtin"}, {"level": "builtin", "via": "x"}]
)
def test_broken_claim_fails(broken: dict[str, object]) -> None:
    """A wrong level, key or type fails in the schema as it does in the model."""
    row = {"id": "x", "title": "X", "question": "X?", "why": "X.", "claims": {"flask": broken}}
    data = {"title": "T", "intro": "I", "features": [row]}
    schema = json.loads(schemas()["features.json"])
    assert list(Draft202012Validator(schema).iter_errors(data))
