"""Numbers as a reader sees them: as many digits as they are worth, thousands set apart."""

from macros.measurement import Span

TINY, SMALL, LARGE = 1, 10, 100


def number(value: float | None) -> str:
    """Write a number with about three digits; an unknown one in words."""
    if value is None:
        return "not measured"
    digits = 0 if abs(value) >= LARGE else 1 if abs(value) >= SMALL else 2
    return f"{value:,.{digits}f}"


def plain(value: float) -> str:
    """Write a number without thousands and without a needless end, for attributes and addresses."""
    return f"{value:.6g}" if abs(value) < TINY * 1_000_000 else f"{value:.0f}"


def given(value: float) -> str:
    """Write a number as it was given."""
    return f"{value:,g}"


def times(ratio: float) -> str:
    """Write a ratio."""
    return f"{ratio:.2f}" if ratio < LARGE else f"{ratio:,.0f}"


def between(low: float | None, high: float | None) -> str:
    """Write an interval; nothing if there is none."""
    return "" if low is None or high is None else f"{number(low)} to {number(high)}"


def span(value: Span | None) -> str:
    """Write a median with its interval."""
    if value is None:
        return number(None)
    inside = between(value.low, value.high)
    return f"{number(value.value)} ({inside})" if inside else number(value.value)


def percent(share: float) -> str:
    """Write a share."""
    return f"{100 * share:.0f} %"


def listed(words: list[str]) -> str:
    """Join words as a sentence does."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def counted(count: int, noun: str) -> str:
    """Write a count with its noun."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
