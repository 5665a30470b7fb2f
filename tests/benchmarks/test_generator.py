"""Latency counts from the moment at which a request was due."""

import pytest

from benchmarks import generator
from benchmarks.generator import burst, paced
from benchmarks.latency import Timed, summary
from benchmarks.workloads import workloads


def test_a_late_request_counts_from_its_intended_start(monkeypatch: pytest.MonkeyPatch) -> None:
    """A generator that was held up for 90 ms adds them to the latency: the waiting user felt them."""
    log = [(10.0, 200, 0.001), (10.1, 200, 0.001)]
    monkeypatch.setattr(generator, "_log", lambda *_: log)
    late = paced("http://127.0.0.1:1/", 100, 2, reconnecting=False)[1]
    assert late.end - late.intended == pytest.approx(0.091)


def test_requests_at_once_are_due_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a burst the last answer's time is the time of all."""
    monkeypatch.setattr(generator, "_log", lambda *_: [(10.0, 200, 0.3), (10.01, 200, 0.6)])
    assert [one.intended for one in burst("http://127.0.0.1:1/", 2)] == [10.0, 10.0]


def test_every_rate_has_a_period_of_whole_milliseconds() -> None:
    """h2load knows no finer period; another rate would be another load for some stacks."""
    assert all(1000 % workload.latency_rate == 0 for workload in workloads() if workload.latency_rate)


def test_failed_requests_are_errors_and_no_latency() -> None:
    """A quick 500 does not improve a percentile; without any answer the percentiles are null."""
    bad = Timed(1, "a", "json", 100, 10, 0, good=False)
    good = Timed(1, "a", "json", 100, 4000, 0, good=True)
    assert summary([good, bad], 1.0)["p50_ms"] == 4.0
    assert summary([bad], 1.0)["p99_ms"] is None
    assert summary([good, bad], 1.0)["errors"] == 1
