"""The committed JSON Schema is the model's, and judges as the model does."""

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from macros.schema import schemas
from tests.samples import ROOT
from tests.unit.test_wrong_edits import EDITS, FILES, Edit

KINDS = {
    "data/features": "features",
    "data/frameworks": "framework",
}
SERIES = sorted((ROOT / "data" / "features").glob("*.yml")) + sorted(
    (ROOT / "data" / "frameworks").glob("*.yml")
)
SINGLES = [ROOT / "data" / f"{name}.yml" for name in ("sources", "use_cases", "published", "faq", "glossary")]


def kind(path: Path) -> str:
    """Name the schema of a data file."""
    return KINDS.get(path.parent.relative_to(ROOT).as_posix(), path.stem)


class Editor(yaml.CSafeLoader):
    """Reads YAML as an editor's language server does: a day is a text."""


Editor.yaml_implicit_resolvers = {
    first: [one for one in known if not one[0].endswith(":timestamp")]
    for first, known in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}


def judged(name: str, text: str) -> list[str]:
    """List what the schema of a kind says of a text."""
    schema = Draft202012Validator(
        json.loads(schemas()[f"{name}.json"]), format_checker=Draft202012Validator.FORMAT_CHECKER
    )
    return [error.message for error in schema.iter_errors(yaml.load(text, Editor))]


@pytest.mark.parametrize("name", sorted(schemas()))
def test_committed_schema_is_fresh(name: str) -> None:
    """schema/ holds what the model gives; python -m macros schema writes it."""
    assert (ROOT / "schema" / name).read_text("utf-8") == schemas()[name]


@pytest.mark.parametrize("path", [*SERIES, *SINGLES], ids=lambda path: path.stem)
def test_valid_file_validates(path: Path) -> None:
    """Every data file is valid by its schema, and names it in its first line."""
    assert judged(kind(path), path.read_text("utf-8")) == []
    named = path.read_text("utf-8").splitlines()[0].partition("$schema=")[2]
    assert (path.parent / named).resolve() == ROOT / "schema" / f"{kind(path)}.json"


# What only the validator sees: other files, the ledger, and how YAML was written.
BEYOND = {"reference", "framework", "pick", "need", "evidence", "id", "yaml", "yaml word", "duplicate key"}
SHAPED = [edit for edit in EDITS if edit[3].rstrip("0123456789: ") not in BEYOND]


@pytest.mark.parametrize("edit", SHAPED, ids=lambda edit: f"{edit[3]} {edit[2][:24]!r}")
def test_broken_file_fails(edit: Edit) -> None:
    """What the validator refuses in one file by itself, an editor's schema refuses too."""
    name, old, new, _ = edit
    assert judged(kind(ROOT / name), FILES[name]) == []
    assert judged(kind(ROOT / name), FILES[name].replace(old, new.replace("¦", ""), 1)) != []


def test_most_mistakes_are_seen_by_the_schema() -> None:
    """Half of the wrong edits and more show while an editor types."""
    assert len(SHAPED) > len(EDITS) / 2
