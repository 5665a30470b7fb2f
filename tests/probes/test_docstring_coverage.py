"""Public functions with a docstring."""

import ast
from collections.abc import Callable

from tests.footprint import functions


def test_share_with_a_docstring(framework: str, record: Callable[[object], None]) -> None:
    """The value is the share of functions without a leading underscore that hold a docstring."""
    public = [node for node in functions(framework) if not node.name.startswith("_")]
    documented = [ast.get_docstring(node) is not None for node in public]
    assert len(documented) > 100
    record(round(100 * sum(documented) / len(documented)))
