"""One reading of the project for all pages of a build, for a generator that asks anew on every page."""

import time
from pathlib import Path

from macros.history import read
from macros.load import load
from macros.show import Site

ROOMS = ("data", "snippets", "tests")
PAUSE = 1.0  # seconds for which one look at the files holds
type Look = tuple[tuple[str, int, int], ...]
_kept: dict[Path, tuple[float, Look, Site]] = {}


def site(root: Path) -> Site:
    """Return what the pages share; it is read again once a file changed."""
    now = time.monotonic()
    if root in _kept and now - _kept[root][0] < PAUSE:
        return _kept[root][2]
    seen = _look(root)
    same = root in _kept and _kept[root][1] == seen
    made = _kept[root][2] if same else Site(load(root), None, read(root))
    _kept[root] = (now, seen, made)
    return made


def _look(root: Path) -> Look:
    """Note name, size and time of every file that the data depends on."""
    paths = (
        path for room in ROOMS for path in sorted((root / room).rglob("*")) if "__pycache__" not in path.parts
    )
    return tuple(
        (str(path), (stat := path.stat()).st_size, stat.st_mtime_ns) for path in paths if path.is_file()
    )
