"""What a reader's browser needs to try a sample: its files, its packages and its contract."""

import json
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from macros import ledger
from macros.ledger import Bytes, Seen, sample_files
from macros.load import Comparison
from macros.view.contract import contract, requests, tools

DRIVER = ("worker.js", "bytecode.py", "drive.py", "contract.py")


def digest(root: Path) -> str:
    """Hash what runs a sample in the browser: the driver, and the pins of Python and its packages."""
    own = [root / "runtime" / name for name in (*DRIVER, "bundles.toml")]
    pins = root / "requirements" / "runtime.txt"
    return ledger.digest(root, filter(Path.exists, [*own, pins]))


def fetched(root: Path) -> Path | None:
    """Return the folder of the fetched runtime, if there is one."""
    place = root / ".cache" / "runtime"
    return place if (place / "LICENSES.txt").exists() else None


def megabytes(place: Path, packages: Iterable[str]) -> float:
    """Count what a run loads at most, uncompressed by the server (MB of 1,000,000 bytes)."""
    core = [
        path
        for path in place.iterdir()
        if path.is_file() and path.name not in {"LICENSES.txt", "packages.json"}
    ]
    own = [place / "packages" / f"{name}.tgz" for name in packages]
    return sum(path.stat().st_size for path in [*core, *own]) / 1e6


def tried(comparison: Comparison) -> dict[tuple[str, str], Seen]:
    """Give what came of each sample in the browser's Python, for these very bytes of all of it."""
    seen = comparison.ledger.runnable
    if seen is None or seen.runtime != digest(comparison.root):
        return {}
    return {
        (feature, framework): one
        for feature, claims in seen.samples.items()
        for framework, one in claims.items()
        if _same(comparison.bytes.get((feature, framework)), one)
    }


def runnable(comparison: Comparison) -> list[tuple[str, str]]:
    """List the samples whose contract passed in the browser's Python."""
    return [key for key, one in tried(comparison).items() if one.runs]


def _same(own: Bytes | None, seen: Seen) -> bool:
    return own is not None and (own.sample, own.tests) == (seen.sample, seen.tests)


def trial(comparison: Comparison, place: Path, feature: str, framework: str) -> dict[str, Any]:
    """Collect one sample as text by path, with its packages, its contract and the requests in it."""
    root = comparison.root
    folder = root / "snippets" / feature
    settings = root / "snippets" / f"{framework}_settings.py"
    paths = {
        path.relative_to(folder).as_posix(): path
        for path in sample_files(folder, framework, tuple(comparison.frameworks))
    }
    paths |= {settings.name: settings} if settings.exists() else {}
    files = {name: _text(path) for name, path in paths.items()}
    return {
        "framework": framework,
        "files": {name: text for name, text in files.items() if text is not None},
        **packages(comparison, place, feature, framework),
        "early": early(root, framework),
        "contract": contract(root, feature),
        "requests": requests(root, feature),
    }


def packages(comparison: Comparison, place: Path, feature: str, framework: str) -> dict[str, list[str]]:
    """List the archives that a sample needs, those that its contract adds, and packages without one."""
    known = json.loads((place / "packages.json").read_text("utf-8"))
    bundles = _bundles(comparison.root)
    told, beside = bundles["brings"], bundles["beside"]
    proof = comparison.ledger.proofs.get(feature, {}).get(framework)
    imports = proof.imports if proof else ()
    by_name = [one for name in imports for one in beside.get(name, ())]
    own = _closure(known, [framework, *told["every"], *told.get(framework, ()), *imports, *by_name])
    used = {name for name in tools(comparison.root, feature) if name in known}
    added = _closure(known, [*told["contract"], *used]) - own
    return {
        "packages": sorted(own & known.keys()),
        "tools": sorted(added & known.keys()),
        "missing": sorted((own | added) - known.keys()),
    }


def early(root: Path, framework: str) -> list[str]:
    """List what is imported before Python's memory is kept for the next start: nothing compiled."""
    told = _bundles(root)["early"]
    return [*told["every"], *told.get(framework, ())]


def _bundles(root: Path) -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((root / "runtime" / "bundles.toml").read_text("utf-8"))


def _closure(known: Mapping[str, Sequence[str]], names: Iterable[str]) -> set[str]:
    found, waiting = set[str](), list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += known.get(name, ())
    return found


def _text(path: Path) -> str | None:
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError:  # a picture or a compiled catalogue is left out
        return None
