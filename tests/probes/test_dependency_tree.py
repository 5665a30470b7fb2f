"""Direct requirements."""

from collections.abc import Callable
from importlib.metadata import requires

from packaging.requirements import Requirement


def test_direct_requirements(framework: str, record: Callable[[object], None]) -> None:
    """The value names the distributions that the framework itself requires, extras left out."""
    wanted = [Requirement(line) for line in requires(framework) or []]
    here = [one for one in wanted if one.marker is None or one.marker.evaluate({"extra": ""})]
    names = sorted(one.name.lower() for one in here)
    assert names
    record(", ".join(names))
