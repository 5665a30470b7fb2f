"""Python without the global interpreter lock."""

from collections.abc import Callable
from importlib.metadata import metadata

NAMES = {"fastapi": "fastapi", "flask": "Flask", "django": "Django"}


def test_free_threading_is_declared(framework: str, record: Callable[[object], None]) -> None:
    """The release declares in its classifiers whether it supports free-threaded Python."""
    classifiers = metadata(NAMES[framework]).get_all("Classifier") or []
    declared = [word for word in classifiers if "Free Threading" in word]
    record("declared" if declared else "not declared")
    assert classifiers
