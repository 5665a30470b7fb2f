"""The test command of pytest."""

import shutil
from pathlib import Path

from tests.samples import SNIPPETS
from tests.suites import passed


def test_fastapi_tests_run_under_pytest(place: Path) -> None:
    """A plain test function beside a FastAPI application is found and run by pytest."""
    shutil.copytree(SNIPPETS / "test_client", place, dirs_exist_ok=True)
    assert passed("fastapi", place) == 1


def test_flask_tests_run_under_pytest(place: Path) -> None:
    """A plain test function beside a Flask application is found and run by pytest."""
    shutil.copytree(SNIPPETS / "test_client", place, dirs_exist_ok=True)
    assert passed("flask", place) == 1
