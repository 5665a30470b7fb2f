"""The statistics against distributions whose answers are known."""

import numpy as np
import pytest

from benchmarks.statistics import expanded, lowest_interval, median_interval, noise_floor, shares, tied


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


def test_the_lowest_windows_are_of_all_rounds() -> None:
    """Of fifteen windows the two lowest count, wherever they lie; of five the lowest alone."""
    rounds = {1: [10.0, 14.0, 99.0], 2: [12.0, 13.0], 3: [14.4, 15.0], 4: [40.0] * 8}
    assert lowest_interval(rounds)[0] == pytest.approx(np.sqrt(120))
    assert lowest_interval(rounds | {4: [90.0] * 8})[0] == pytest.approx(np.sqrt(120))
    assert lowest_interval({1: [10.0, 11.0, 99.0], 2: [12.0, 13.0]})[0] == pytest.approx(10.0)


def test_a_base_with_twice_the_windows_is_no_lower() -> None:
    """Both servers of the same stack against one of them: the ratio is 1 on average, not above."""
    lot = np.random.default_rng(8)
    costs = np.exp(0.05 * lot.exponential(1, (400, 5, 9)))
    found = [lowest_interval(_rounds(run[:, :3]), _rounds(run[:, 3:]))[0] for run in costs[:100]]
    assert np.mean(np.log(found)) == pytest.approx(0, abs=0.003)


def _rounds(windows: np.ndarray) -> dict[int, list[float]]:
    return {n: list(row) for n, row in enumerate(windows)}


def test_a_ratio_counts_the_rounds_that_both_have() -> None:
    """A round in which one side is missing counts for neither."""
    ours, base = {1: [2.0], 2: [9.0], 3: [6.0]}, {1: [1.0], 3: [3.0], 4: [5.0]}
    found = lowest_interval(ours, base)
    assert found[0] == pytest.approx(2.0)
    assert found[1:] == (None, None)


@pytest.mark.parametrize("noise", ["level", "one-sided", "slow rounds"])
def test_the_interval_of_a_ratio_covers_the_truth(noise: str) -> None:
    """Of many simulated runs with five rounds of three windows, at least 93 % hold the true ratio."""
    lot = np.random.default_rng(7)
    held = [_holds(lot, noise) for _ in range(200)]
    assert np.mean(held) >= 0.93


def _holds(lot: np.random.Generator, noise: str) -> bool:
    """Simulate a run of two stacks whose true ratio is 1.3; slow rounds slow both."""
    slow = 0.3 * lot.random(5) if noise == "slow rounds" else np.zeros(5)
    drawn = lot.standard_normal((2, 5, 3)) if noise == "level" else lot.exponential(1, (2, 5, 3))
    costs = np.exp(0.04 * drawn + slow[None, :, None]) * np.array([1.3, 1.0])[:, None, None]
    ours, base = ({n: list(row) for n, row in enumerate(side)} for side in costs)
    _, low, high = lowest_interval(ours, base)
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
