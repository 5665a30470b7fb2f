"""What the page of a feature, a category or a use case is made of; the same inputs give the same page."""

import hashlib
from collections.abc import Iterator

from macros.history import History
from macros.load import Comparison
from macros.view.cases import cases
from macros.view.cells import Line, lines

ROOMS = ("macros", "docs/overrides", "data/frameworks", "data/ledger")
APART = ("data/ledger/proofs.yml", "data/ledger/since.yml")  # each line holds its own part of them


def inputs(comparison: Comparison, history: History) -> dict[str, str]:
    """Map the path of each such page below docs/ to a digest of its inputs; other pages are not listed."""
    shared, made = _shared(comparison), {line.feature.id: line for line in lines(comparison)}
    told = {name: repr(_own(comparison, history, line)) for name, line in made.items()}
    pages = {f"features/{name}.md": text for name, text in told.items()}
    for name, category in comparison.categories.items():
        pages[f"compare/{name}.md"] = "".join(told[row.id] for row in category.features)
    for one in cases(comparison):
        needed = [told[need.feature] for need in one.case.needs if need.feature in told]
        pages[f"choose/{one.case.id}.md"] = repr(one) + "".join(needed)
    return {path: _digest(shared, text) for path, text in pages.items()}


def _own(comparison: Comparison, history: History, line: Line) -> tuple[object, ...]:
    names = [line.feature.id, *line.feature.was]
    keys = [(name, cell.framework) for name in names for cell in line.cells]
    past = [(entry.commit, move) for key in keys for entry, move in history.by_claim.get(key, ())]
    return line, [comparison.bytes.get(key) for key in keys], past


def _shared(comparison: Comparison) -> str:
    """Read what every page may show: code, templates, and all data but the rows and their proofs."""
    heads = [(name, one.title, one.intro, one.order) for name, one in comparison.categories.items()]
    return repr(heads) + "".join(_files(comparison))


def _files(comparison: Comparison) -> Iterator[str]:
    root = comparison.root
    paths = [path for room in ROOMS for path in sorted((root / room).rglob("*")) if path.suffix != ".pyc"]
    for path in [*paths, *sorted((root / "data").glob("*.yml")), root / "mkdocs.yml"]:
        if path.is_file() and path.relative_to(root).as_posix() not in APART:
            yield hashlib.sha256(path.read_bytes()).hexdigest()


def _digest(*texts: str) -> str:
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()
