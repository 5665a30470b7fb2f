"""What the chooser reads in the browser: the weights, every level, and the situations to start from."""

import json
from collections.abc import Iterable
from typing import Any

from macros import fit, inline
from macros.load import Comparison
from macros.saying import WORDS
from macros.view.cells import Line


def table(comparison: Comparison, lines: Iterable[Line]) -> str:
    """Write JSON: the one table behind every fit, and what it is applied to."""
    asked = {need.feature for case in comparison.use_cases for need in case.needs}
    made = {
        "weights": fit.WEIGHTS,
        "points": fit.POINTS,
        "words": WORDS,
        "frameworks": {name: one.name for name, one in comparison.frameworks.items()},
        "features": {line.feature.id: _feature(line) for line in lines if _scored(line, asked)},
        "situations": {
            case.id: {need.feature: need.weight for need in case.needs} for case in comparison.use_cases
        },
    }
    return json.dumps(made, ensure_ascii=False, separators=(",", ":"))


def _scored(line: Line, asked: set[str]) -> bool:
    return line.feature.id in asked or any(cell.level for cell in line.cells)


def _feature(line: Line) -> dict[str, Any]:
    cells = {cell.framework: [cell.level or "unknown", *cell.via] for cell in line.cells}
    return {"title": inline.plain(line.feature.title), "words": line.words, "cells": cells}
