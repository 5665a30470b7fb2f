"""Older releases: what a failure there says."""

import pytest

from tests.versions import judge


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("", "passed"),
        ("assert 404 == 200", "failed"),
        ("ImportError: cannot import name 'sse' from 'fastapi'", "failed"),
        ("ModuleNotFoundError: No module named 'fastapi.sse'", "failed"),
        ("ModuleNotFoundError: No module named 'multipart'", "not run"),
    ],
)
def test_a_missing_companion_says_nothing(text: str, outcome: str) -> None:
    """A module of somebody else that is missing means that the contract did not run."""
    assert judge(text, "fastapi", faulty=bool(text)) == outcome
