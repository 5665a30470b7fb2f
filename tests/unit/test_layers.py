"""Imports inside macros/ point in one direction, and only two modules know the generator."""

import ast
from pathlib import Path

import pytest

from tests.samples import ROOT

MACROS = ROOT / "macros"
ORDER = [
    "problem",
    "git",
    "inline",
    "model",
    "measurement",
    "document",
    "complaint",
    "ledger",
    "fit",
    "load",
    "rules",
    "schema",
    "skeleton",
    "glossary",
    "saying",
    "history",
    "view",
    "render",
    "pages",
    "diff",
    "render_diff",
    "export",
    "feed",
    "show",
    "shared",
    "inputs",
    "finish",
    "speed",
]
PACKAGES = {"view", "diff", "export", "finish"}
TOPS = {"__init__", "__main__"}


def imported(path: Path) -> set[str]:
    """List the modules of macros that a file imports at its head."""
    found = set()
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "macros":
            inside = (node.module or "").split(".")[1:]
            found |= {inside[0]} if inside else {alias.name for alias in node.names}
    return found


@pytest.mark.parametrize("path", sorted(MACROS.rglob("*.py")), ids=lambda path: path.stem)
def test_imports_point_one_way(path: Path) -> None:
    """A module imports only from the rooms before it."""
    room = path.relative_to(MACROS).parts[0].removesuffix(".py")
    if room not in TOPS:
        allowed = set(ORDER[: ORDER.index(room) + (room in PACKAGES)])
        assert imported(path) <= allowed


@pytest.mark.parametrize("path", sorted(MACROS.rglob("*.py")), ids=lambda path: path.stem)
def test_only_the_door_knows_the_generator(path: Path) -> None:
    """No module of macros imports the site generator."""
    assert "import mkdocs" not in path.read_text("utf-8")
    assert "from mkdocs" not in path.read_text("utf-8")


@pytest.mark.parametrize("path", sorted((ROOT / "snippets").rglob("*.py")), ids=lambda p: p.parent.name)
def test_samples_import_nothing_of_ours(path: Path) -> None:
    """A sample can be copied as it is."""
    text = path.read_text("utf-8")
    assert "from tests" not in text
    assert "from macros" not in text


def test_every_framework_is_named_in_data_only() -> None:
    """No module of macros/ and no template names a framework, so a new one needs no edit there."""
    sources = [*MACROS.rglob("*.py"), *MACROS.rglob("*.html")]
    names = ("fastapi", "flask", "django")
    allowed = {"skeleton.py"}  # writes samples, which differ by framework
    found = [
        f"{path.name}: {name}"
        for path in sources
        if path.name not in allowed
        for name in names
        if name in path.read_text("utf-8").lower()
    ]
    assert found == []
