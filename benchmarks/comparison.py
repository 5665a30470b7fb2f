"""Two runs side by side: the ratio of CPU per request in each cell, and how many agree."""

from typing import Any

AGREEMENT = 0.05


def compared(first: dict[str, Any], second: dict[str, Any]) -> str:
    """Print the table and its last line as Markdown."""
    ours, theirs = _ratios(first), _ratios(second)
    cells = [key for key in ours if key in theirs]
    rows = [_row(key, ours[key], theirs[key]) for key in cells]
    agreeing = sum(differs(ours[key], theirs[key]) <= AGREEMENT for key in cells)
    head = ["| workload | at once | stack | first | second | differ |", "|---|---|---|---|---|---|"]
    share = f"{agreeing / len(cells):.0%}" if cells else "none"
    return "\n".join([*head, *rows, "", f"{agreeing} of {len(cells)} cells agree within 5 % ({share})"])


def differs(first: float, second: float) -> float:
    """Tell by which share two ratios differ."""
    return max(first, second) / min(first, second) - 1


def _ratios(ledger: dict[str, Any]) -> dict[tuple[str, int, str], float]:
    return {(e["workload"], e["concurrency"], e["stack"]): e["ratio"] for e in ledger["ratios"]}


def _row(key: tuple[str, int, str], first: float, second: float) -> str:
    workload, concurrency, stack = key
    figures = f"{first:.3f} | {second:.3f} | {differs(first, second):.1%}"
    return f"| {workload} | {concurrency} | {stack} | {figures} |"
