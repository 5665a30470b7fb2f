"""What newer releases did to the claims: which moved, which went stale, which broke."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from macros.diff.side import Side
from macros.load import Comparison
from macros.model import Evidence
from macros.render_diff import cell
from macros.rules import is_stale
from macros.saying import moved

HEADS = {
    "broke": "Broke: the proof fails on the new release; the claim may be wrong now, a canary's no a yes",
    "moved": "Moved: the observed value or the words changed",
    "stale": "Went stale: the source was read before the newest feature release, or over 180 days ago",
    "mended": "Mended: the proof holds again",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One claim that newer releases touched, and how."""

    kind: str
    claim: str
    says: str


def findings(was: Comparison, now: Comparison, today: date) -> Iterator[Finding]:
    """Compare the same claims before and after."""
    before, after = Side(was, {}, {}), Side(now, {}, {})
    for name, row in after.rows.items():
        for framework in row.claims if name in before.rows else ():
            if framework in before.rows[name].claims:
                claim = f"{name}.{framework}"
                yield from (
                    Finding(kind, claim, says) for kind, says in _found(before, after, name, framework)
                )
                if is_stale(now, row, framework, today) and not is_stale(
                    was, before.rows[name], framework, today
                ):
                    yield Finding("stale", claim, f"read {row.claims[framework].checked}")


def _found(before: Side, after: Side, name: str, framework: str) -> Iterator[tuple[str, str]]:
    was, now = before.claim(name, framework), after.claim(name, framework)
    held, holds = (side.grade is Evidence.EXECUTED for side in (was, now))
    if held != holds:
        yield ("mended" if holds else "broke"), _failing(after, name, framework)
    for field, old, new in moved(was.words, now.words):
        if field != "evidence":
            yield "moved", f"{field}: {old or 'nothing'} → {new or 'nothing'}"


def _failing(side: Side, name: str, framework: str) -> str:
    proof = side.comparison.ledger.proof(name, framework)
    checks = proof.checks if proof else ()
    return "; ".join(check.sentence for check in checks if not check.passed) or "no check failed"


def markdown(found: list[Finding], was: Comparison, now: Comparison) -> str:
    """Write the report: releases first, then each kind with every claim by name."""
    old, new = was.ledger.releases, now.ledger.releases
    told = [
        f"- {now.frameworks[name].name}: {old[name].version if name in old else 'none'} → {one.version}"
        for name, one in new.items()
        if name not in old or old[name].version != one.version
    ]
    parts = ["## Releases\n\n" + ("\n".join(told) or "No framework has a newer release.")]
    for kind, head in HEADS.items():
        lines = [f"- `{one.claim}`: {cell(one.says)}" for one in found if one.kind == kind]
        parts += [f"## {head}\n\n" + "\n".join(lines)] if lines else []
    if len(parts) == 1:
        parts.append("No claim moved, went stale or broke.")
    return "\n\n".join(parts) + "\n"
