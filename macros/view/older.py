"""How the contracts of today did on older releases of each framework."""

from dataclasses import dataclass

from macros.view.cells import Line


@dataclass(frozen=True, slots=True)
class Older:
    """One older release: how many features passed, which failed, how many could not run."""

    framework: str
    release: str
    passed: int
    failed: tuple[str, ...]
    silent: int


def older(lines: tuple[Line, ...]) -> tuple[Older, ...]:
    """Gather the outcomes per framework and release, the newest release first."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    for cell in (cell for line in lines for cell in line.cells):
        for release, outcome in cell.older:
            found.setdefault((cell.framework, release), {})[cell.feature] = outcome
    order = list(dict.fromkeys(cell.framework for line in lines for cell in line.cells))
    keys = sorted(found, key=lambda key: (-order.index(key[0]), _parts(key[1])), reverse=True)
    return tuple(_older(*key, found[key]) for key in keys)


def _parts(release: str) -> tuple[int, ...]:
    return tuple(map(int, release.split(".")))


def _older(framework: str, release: str, outcomes: dict[str, str]) -> Older:
    count = list(outcomes.values()).count
    failed = tuple(name for name, outcome in outcomes.items() if outcome == "failed")
    return Older(framework, release, count("passed"), failed, count("not run"))
