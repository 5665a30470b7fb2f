"""The ledger of measurements and its raw samples, to be downloaded as they are."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from macros.load import Comparison


def copy(folder: Path, comparison: Comparison) -> None:
    """Copy every measurement and its raw samples below performance/data/ of a built site."""
    for name, source in files(comparison):
        target = folder / "performance" / "data" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)


def files(comparison: Comparison) -> Iterator[tuple[str, Path]]:
    """Yield (name, file) of every measurement and of the raw samples that lie beside it."""
    folder = comparison.root / "data" / "ledger" / "measurements"
    for run in comparison.runs:
        for name in filter(None, (run.file, run.run.samples, run.run.latency_samples)):
            if (folder / name).is_file():
                yield name, folder / name
