"""Functions with a return annotation."""

from collections.abc import Callable

from tests.footprint import functions


def test_share_with_a_return_annotation(framework: str, record: Callable[[object], None]) -> None:
    """The value is the share of the package's functions that annotate what they return."""
    annotated = [node.returns is not None for node in functions(framework)]
    assert len(annotated) > 100
    record(round(100 * sum(annotated) / len(annotated)))
