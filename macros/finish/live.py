"""Python for the reader's browser, laid into a built site with the samples that run in it."""

import json
import shutil
from pathlib import Path

from macros.finish.built import write
from macros.load import Comparison
from macros.view.trial import DRIVER, digest, fetched, runnable, trial


def lay(folder: Path, comparison: Comparison) -> None:
    """Copy the runtime under its digest and write each runnable sample; nothing without a runtime."""
    source, target = fetched(comparison.root), folder / "runtime"
    if not source:
        return
    name = digest(comparison.root)
    made = {key: trial(comparison, source, *key) for key in runnable(comparison)}
    for (feature, framework), one in made.items():
        write(target / "samples" / f"{feature}_{framework}.json", json.dumps({**one, "runtime": name}))
    needed = {package for one in made.values() for package in [*one["packages"], *one["tools"]]}
    files = [path for path in source.iterdir() if path.is_file() and path.suffix != ".txt"]
    files += [comparison.root / "runtime" / driver for driver in DRIVER]
    files += [source / "packages" / f"{package}.tgz" for package in sorted(needed)]
    for path in files:
        room = "packages" if path.parent.name == "packages" else ""
        copy = target / name / room / path.name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, copy)
    shutil.copy(source / "LICENSES.txt", target)
