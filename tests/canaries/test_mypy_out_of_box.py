"""mypy without stubs."""

from pathlib import Path

from tests.checker import check
from tests.distributions import closure


def test_django_alone_is_refused(tmp_path: Path) -> None:
    """With nothing but Django installed, mypy reports missing stubs for its modules."""
    answer = check("from django.http import HttpRequest\n", closure("django"), tmp_path)
    assert "missing library stubs or py.typed marker" in answer
