"""Medians, midmeans, lowest levels and their intervals; what explains the variation; what is a tie."""

import itertools
import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from scipy import stats

type Rounds = Mapping[int, Sequence[float]]  # values of the windows of each round
type Interval = tuple[float, float | None, float | None]

CONFIDENCE = 0.95
FEWEST = 3  # values for an interval
RESAMPLES = 4999
LOWEST = 1 / 8  # of the windows: 2 of 15
SEED = 20_261_121  # of the resampling: the same samples give the same interval


def expanded(n: int) -> float:
    """Widen the confidence of a percentile interval for few values.

    Percentile intervals of a handful of values are too narrow; Hesterberg (2015, What Teachers Should Know
    About the Bootstrap, section 5.3) takes the percentiles at which a t interval would end.
    """
    t = stats.t.ppf((1 + CONFIDENCE) / 2, n - 1)
    return float(1 - 2 * stats.norm.cdf(-math.sqrt(n / (n - 1)) * t))


def median_interval(values: Sequence[float]) -> Interval:
    """Give the median and its bootstrap interval on the logarithmic scale; no interval below three values."""
    logs = np.log(np.asarray(values, dtype=float))
    middle = float(np.exp(np.median(logs)))
    if len(values) < FEWEST:
        return middle, None, None
    generator = np.random.default_rng(SEED)
    drawn = np.median(generator.choice(logs, (RESAMPLES, len(logs))), axis=1)
    tail = (1 - expanded(len(values))) / 2
    low, high = np.quantile(drawn, [tail, 1 - tail])
    return middle, float(np.exp(low)), float(np.exp(high))


def ratio_interval(ratios: Rounds) -> Interval:
    """Give the midmean of the windows' ratios and its interval: the geometric mean of their middle half.

    What slows the core slows both sides of a window, so that no window is better than another; the outer
    quarters are left out because a disturbance may hit the turns of one side alone.

    The interval spans two: a bootstrap that draws whole rounds, since what slowed a round slowed all of it;
    and a t interval from the spread of the rounds' own figures. Either alone is too narrow for some kinds of
    noise, as simulations in the tests show.
    """
    return _interval([ratios], lambda tables: _midmean(tables[0]))


def cost_interval(levels: Rounds, ratios: Rounds) -> Interval:
    """Give the cost of a stack and its interval: the level of the base times the ratio of the stack to it.

    The level is the geometric mean of the lowest eighth of the base's windows: a neighbour on the machine can
    only add processor time.
    """
    return _interval([levels, ratios], lambda tables: _lowest(tables[0]) + _midmean(tables[1]))


def _interval(sides: list[Rounds], figure: Callable[[list[Any]], Any]) -> Interval:
    """Compute a figure of all windows, and its interval from whole rounds; no interval below three rounds."""
    numbers = sorted(sides[0])
    tables = [_table(side, numbers) for side in sides]
    every = np.arange(len(numbers))[None, :]
    middle = float(np.exp(_figure(tables, every, figure)[0]))
    if len(numbers) < FEWEST:
        return middle, None, None
    picks = np.random.default_rng(SEED).integers(0, len(numbers), (RESAMPLES, len(numbers)))
    tail = (1 - expanded(len(numbers))) / 2
    low, high = np.exp(np.quantile(_figure(tables, picks, figure), [tail, 1 - tail]))
    reach = math.exp(_spread(_figure(tables, every.T, figure)))
    return middle, min(float(low), middle / reach), max(float(high), middle * reach)


def _figure(tables: list[Any], picks: Any, figure: Callable[[list[Any]], Any]) -> Any:
    return figure([np.sort(table[picks].reshape(len(picks), -1), axis=1) for table in tables])


def _spread(values: Any) -> float:
    """Give half the width of the t interval of a mean."""
    return float(stats.t.ppf((1 + CONFIDENCE) / 2, len(values) - 1) * stats.sem(values))


def _table(rounds: Rounds, numbers: list[int]) -> Any:
    """Put logarithms into a row per round; a missing window is infinite, so that it sorts last."""
    table = np.full((len(numbers), max(len(rounds[number]) for number in numbers)), np.inf)
    for row, number in zip(table, numbers, strict=True):
        row[: len(rounds[number])] = np.log(rounds[number])
    return table


def _lowest(ordered: Any) -> Any:
    known = np.isfinite(ordered).sum(axis=1)
    return _mean(ordered, np.zeros_like(known), np.maximum(np.rint(known * LOWEST), 1))


def _midmean(ordered: Any) -> Any:
    known = np.isfinite(ordered).sum(axis=1)
    return _mean(ordered, known // 4, known - known // 4)


def _mean(ordered: Any, first: Any, end: Any) -> Any:
    """Average each row from one place to another."""
    places = np.arange(ordered.shape[1])
    chosen = (places >= first[:, None]) & (places < end[:, None])
    return np.where(chosen, ordered, 0).sum(axis=1) / chosen.sum(axis=1)


def noise_floor(ratios: Sequence[float]) -> float | None:
    """Name the widest ratio that the same stack gave against itself; at least 1."""
    return max((max(ratio, 1 / ratio) for ratio in ratios), default=None)


def tied(low: float | None, high: float | None, floor: float | None) -> bool | None:
    """Tell whether an interval meets the band of the A/A control; None without an interval or a band."""
    if low is None or high is None or floor is None:
        return None
    return low <= floor and high >= 1 / floor


def shares(rows: Sequence[dict[str, str]], values: Sequence[float]) -> dict[str, float]:
    """Divide the variance of the logarithms among factors.

    A factor's share is what it adds to the explained variance, averaged over all orders of adding the factors
    (Lindeman, Merenda and Gold): the factors are not crossed, so no single order is fair.
    """
    logs = np.log(np.asarray(values, dtype=float))
    factors = [name for name in rows[0] if len({row[name] for row in rows}) > 1]
    sets = [
        frozenset(chosen) for n in range(len(factors) + 1) for chosen in itertools.combinations(factors, n)
    ]
    explained = {names: _explained(rows, names, logs) for names in sets}
    orders = list(itertools.permutations(factors))
    added = dict.fromkeys(factors, 0.0)
    for names in orders:
        for n, name in enumerate(names):
            added[name] += explained[frozenset(names[: n + 1])] - explained[frozenset(names[:n])]
    return {name: total / len(orders) for name, total in added.items()}


def _explained(rows: Sequence[dict[str, str]], names: frozenset[str], logs: Any) -> float:
    columns = [np.ones(len(rows))]
    for name in sorted(names):
        levels = sorted({row[name] for row in rows})[1:]
        columns += [np.array([row[name] == level for row in rows], dtype=float) for level in levels]
    design = np.column_stack(columns)
    fitted = design @ np.linalg.lstsq(design, logs, rcond=None)[0]
    total = float(((logs - logs.mean()) ** 2).sum())
    return 1 - float(((logs - fitted) ** 2).sum()) / total if total else 0.0
