"""What a package compiles to, kept for the next start: nothing else outlives a worker."""

import marshal
import sys
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType
from typing import Any

PACKAGES = "/site-packages/"
SHELF = Path("/trial/bytecode")
_compile = SourceFileLoader.source_to_code
_kept: dict[str, bytes] = {}  # by the path of the source
_new: dict[str, CodeType] = {}


def recall() -> None:
    """Take up what an earlier start compiled, and note what this one does."""
    sys.dont_write_bytecode = True
    if SHELF.exists():
        _kept.update(marshal.loads(SHELF.read_bytes()))  # noqa: S302 - the worker wrote it
    SourceFileLoader.source_to_code = _code  # type: ignore[method-assign, assignment] # fewer types


def grown() -> bool:
    """Lay what is compiled by now on the shelf; tell whether it is more than before."""
    if not _new:
        return False
    _kept.update((path, marshal.dumps(code)) for path, code in _new.items())
    _new.clear()
    SHELF.write_bytes(marshal.dumps(_kept))
    return True


def _code(loader: SourceFileLoader, data: Any, path: Any, **options: Any) -> CodeType:
    if PACKAGES not in path:
        return _compile(loader, data, path, **options)
    if path in _kept:
        return marshal.loads(_kept[path])  # type: ignore[no-any-return] # noqa: S302 - the worker wrote it
    _new[path] = _compile(loader, data, path, **options)
    return _new[path]
