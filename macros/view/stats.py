"""The state of the data in one object."""

from collections import Counter
from datetime import date
from typing import Any

from macros.ledger import Proof
from macros.load import Comparison
from macros.model import Evidence, Level
from macros.rules import is_stale
from macros.view.cells import Line, lines
from macros.view.trial import runnable


def stats(comparison: Comparison, today: date) -> dict[str, Any]:
    """Count features, claims, samples and evidence; keys as in the design."""
    rows = lines(comparison)
    cells = [cell for row in rows for cell in row.cells]
    evidence = Counter(cell.evidence for cell in cells)
    levels = Counter(cell.level for cell in cells if cell.level)
    return {
        "features": len(rows),
        "categories": len(comparison.categories),
        "claims": len(cells),
        "samples": sum(1 for cell in cells if cell.files),
        "runnable_samples": len(runnable(comparison)),
        **_checks(comparison),
        "use_cases": len(comparison.use_cases),
        "fully_executed_features": sum(map(_fully_executed, rows)),
        "sampled_features": sum(len(row.sampled) == len(row.cells) for row in rows),
        "evidence": {grade.value: evidence[grade] for grade in Evidence},
        "levels": {level.value: levels[level] for level in Level},
        "stale": sum(
            is_stale(comparison, row, name, today) for _, row in comparison.features() for name in row.claims
        ),
        "frameworks": len(comparison.frameworks),
        "figures": len(comparison.published.figures),
        "questions": len(comparison.questions),
    }


def _fully_executed(row: Line) -> bool:
    return all(cell.evidence is Evidence.EXECUTED for cell in row.cells)


def _checks(comparison: Comparison) -> dict[str, int]:
    proofs: list[Proof] = [proof for claims in comparison.ledger.proofs.values() for proof in claims.values()]
    kinds = Counter(check.kind for proof in proofs for check in proof.checks)
    return {"contracts": kinds["contract"], "canaries": kinds["canary"], "probes": kinds["probe"]}
