"""Python for the reader's browser, laid into a built site with the samples that run in it."""

import json
import shutil
from pathlib import Path

from macros.finish.built import write
from macros.load import Comparison
from macros.view.trial import fetched, runnable, trial


def lay(folder: Path, comparison: Comparison) -> None:
    """Copy the runtime and write each runnable sample; nothing without a runtime."""
    source, target = fetched(comparison.root), folder / "runtime"
    if not source:
        return
    shutil.copytree(source, target, dirs_exist_ok=True)
    shutil.copy(comparison.root / "runtime" / "drive.py", target)
    for feature, framework in runnable(comparison):
        made = trial(comparison.root, feature, framework, tuple(comparison.frameworks))
        write(target / "samples" / f"{feature}_{framework}.json", json.dumps(made))
