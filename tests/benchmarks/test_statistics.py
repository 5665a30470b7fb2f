"""The statistics against distributions whose answers are known."""

import numpy as np
import pytest

from benchmarks.statistics import (
    cost_interval,
    expanded,
    median_interval,
    noise_floor,
    ratio_interval,
    shares,
    tied,
)


def test_the_median_is_the_middle_value() -> None:
    """The figure is the median on the logarithmic scale, inside its interval."""
    middle, low, high = median_interval([1.0, 2.0, 4.0, 8.0, 16.0])
    assert pytest.approx(4.0) == middle
    assert low is not None
    assert high is not None
    assert low <= middle <= high


def test_two_values_have_no_interval() -> None:
    """Below three values an interval would be a guess: it is null."""
    assert median_interval([1.0, 2.0])[1:] == (None, None)


@pytest.mark.parametrize("n", [6, 10])
@pytest.mark.parametrize("tail", ["normal", "heavy"])
def test_the_interval_covers_the_truth_as_often_as_it_says(n: int, tail: str) -> None:
    """Of many simulated sets of rounds, at least 93 % of the 95 % intervals hold the true ratio."""
    lot = np.random.default_rng(5)
    spread = 0.05 * (lot.standard_normal((200, n)) if tail == "normal" else lot.standard_t(2, (200, n)))
    intervals = [median_interval(list(1.3 * np.exp(row)))[1:] for row in spread]
    covered = np.mean([low <= 1.3 <= high for low, high in intervals if low and high])
    assert covered >= 0.93


def test_more_values_make_a_narrower_interval() -> None:
    """An interval that never narrows would cover the truth as well: it must shrink."""
    lot = np.random.default_rng(6)
    few, many = (_width(list(np.exp(0.05 * lot.standard_normal(n)))) for n in (6, 60))
    assert many < few / 2


def _width(values: list[float]) -> float:
    _, low, high = median_interval(values)
    return (high or 0) - (low or 0)


def test_few_values_widen_the_percentiles() -> None:
    """Six values take more than the central 95 % of the resampled medians; thousands take just that."""
    assert expanded(6) > 0.99
    assert expanded(5000) == pytest.approx(0.95, abs=0.001)


def test_the_middle_half_of_the_ratios_counts() -> None:
    """Of eight windows the two lowest and the two highest are left out, wherever they lie."""
    rounds = {1: [0.1, 2.0, 2.0], 2: [2.0, 9.0], 3: [2.0, 0.2, 8.0]}
    assert ratio_interval(rounds)[0] == pytest.approx(2.0)
    assert ratio_interval({1: [1.0, 4.0]})[0] == pytest.approx(2.0)
    assert ratio_interval({1: [1.0, 2.0, 8.0, 9.0]})[0] == pytest.approx(4.0)


def test_a_cost_is_the_lowest_level_times_the_ratio() -> None:
    """Of sixteen windows of the base the two lowest count: a neighbour only adds."""
    levels = {1: [10.0, 14.0, 99.0], 2: [12.0] + [40.0] * 4, 3: [15.0] * 8}
    ratios = {number: [3.0] * len(windows) for number, windows in levels.items()}
    assert cost_interval(levels, ratios)[0] == pytest.approx(3 * np.sqrt(120))


def test_two_rounds_have_no_interval() -> None:
    """Windows of one round share what disturbs it: the interval needs rounds, not windows."""
    assert ratio_interval({1: [2.0] * 8, 2: [2.1] * 8})[1:] == (None, None)


def test_rounds_may_have_lost_windows() -> None:
    """A refused window is missing, not nought."""
    middle, low, high = ratio_interval({1: [2.0], 2: [2.0, 2.0], 3: [2.0, 2.0, 2.0]})
    assert (low, middle, high) == pytest.approx((2.0, 2.0, 2.0))


@pytest.mark.parametrize("noise", ["level", "heavy", "slow rounds"])
def test_the_interval_of_a_ratio_covers_the_truth(noise: str) -> None:
    """Of many simulated runs with five rounds of three windows, at least 93 % hold the true ratio."""
    lot = np.random.default_rng(7)
    held = [_holds(ratio_interval(_simulated(lot, noise))) for _ in range(200)]
    assert np.mean(held) >= 0.93


def _simulated(lot: np.random.Generator, noise: str) -> dict[int, list[float]]:
    """Simulate a run of two stacks whose true ratio is 1.3; in slow rounds one of them suffers more."""
    shift = 0.03 * lot.standard_normal(5) if noise == "slow rounds" else np.zeros(5)
    drawn = lot.standard_t(2, (5, 3)) if noise == "heavy" else lot.standard_normal((5, 3))
    return {n: list(1.3 * np.exp(row)) for n, row in enumerate(0.04 * drawn + shift[:, None])}


def _holds(interval: tuple[float, float | None, float | None]) -> bool:
    _, low, high = interval
    return low is not None and high is not None and low <= 1.3 <= high


def test_the_noise_floor_is_the_widest_ratio_of_a_stack_with_itself() -> None:
    """A ratio below one counts by its inverse; without a control there is no floor."""
    assert noise_floor([1.02, 0.9, 1.05]) == pytest.approx(1 / 0.9)
    assert noise_floor([]) is None


@pytest.mark.parametrize(
    ("low", "high", "tie"),
    [(1.2, 1.4, False), (0.98, 1.4, True), (1.04, 1.4, True), (0.5, 0.9, False), (None, None, None)],
)
def test_an_interval_that_meets_the_noise_is_a_tie(
    low: float | None, high: float | None, tie: bool | None
) -> None:
    """With a floor of 1.05, all between 1/1.05 and 1.05 is noise; unknown stays unknown."""
    assert tied(low, high, 1.05) is tie


def test_shares_find_the_factor_that_made_the_difference() -> None:
    """Of two factors, the one that doubles the cost explains all of it and the other nothing."""
    rows = [{"framework": f, "server": s} for f in "ab" for s in "xy" for _ in range(3)]
    values = [200.0 if row["framework"] == "b" else 100.0 for row in rows]
    assert shares(rows, values) == pytest.approx({"framework": 1.0, "server": 0.0})


def test_shares_of_confounded_factors_are_divided() -> None:
    """Two factors that always change together cannot be told apart: each gets half."""
    rows = [{"framework": f, "server": f} for f in "ab" for _ in range(3)]
    assert shares(rows, [1.0, 1, 1, 2, 2, 2]) == pytest.approx({"framework": 0.5, "server": 0.5})
