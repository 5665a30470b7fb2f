"""The command line: check, stats, schema."""

import argparse
import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from macros import rules
from macros.load import Comparison, load
from macros.problem import DataError

ROOT = Path(__file__).parent.parent


def check(comparison: Comparison, _: argparse.Namespace) -> int:
    """Tell what is wrong, unproven or stale; 1 if anything is wrong or unproven."""
    unproven = list(rules.unproven(comparison))
    for problem in [*unproven, *rules.stale(comparison, date.today())]:
        print(problem)
    if not unproven:
        rows = sum(1 for _ in comparison.features())
        print(f"{rows} features: every claim is valid and carries its evidence.")
    return 1 if unproven else 0


def stats(comparison: Comparison, arguments: argparse.Namespace) -> int:
    """Print the state in one object."""
    from macros.view.stats import stats as count

    numbers = count(comparison, date.today())
    print(json.dumps(numbers, indent=None if arguments.json else 2))
    return 0


VERBS: dict[str, Callable[[Comparison, argparse.Namespace], int]] = {"check": check, "stats": stats}


def main(words: list[str] | None = None) -> int:
    """Run one verb on the data; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m macros", description=__doc__)
    parser.add_argument("verb", choices=VERBS)
    parser.add_argument("--json", action="store_true", help="one line of JSON")
    parser.add_argument("--root", type=Path, default=ROOT, help="the project to read")
    arguments = parser.parse_args(words)
    try:
        return VERBS[arguments.verb](load(arguments.root), arguments)
    except DataError as error:
        print(error)
        print(f"{len(error.problems)} problems.", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
