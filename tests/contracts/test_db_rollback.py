"""A test database that is rolled back after each test."""

from pathlib import Path

from tests.suites import passed

WITHOUT = {
    "fastapi": ("conftest.py", "outer.rollback()", "outer.commit()"),
    "flask": ("conftest.py", "outer.rollback()", "outer.commit()"),
    "django": ("tests.py", "(TestCase):", '(SimpleTestCase):\n    databases = {"default"}\n'),
}


def change(path: Path, old: str, new: str) -> None:
    """Replace a piece of a file that must be there."""
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_no_test_sees_the_rows_of_another(framework: str, place: Path) -> None:
    """Three tests commit rows through the application, and each sees only its own."""
    assert passed(framework, place) == 3


def test_without_the_rollback_they_fail(framework: str, place: Path) -> None:
    """The same tests fail when the rollback is taken away."""
    name, old, new = WITHOUT[framework]
    change(place / f"{framework}_app" / name, old, new)
    if framework == "django":
        change(place / "django_app" / name, "import TestCase", "import SimpleTestCase")
    assert passed(framework, place) == 0


def test_fastapi_needs_the_transactions_of_the_driver(place: Path) -> None:
    """On SQLite the same tests fail in FastAPI while the driver's old transaction mode is on."""
    change(place / "fastapi_app" / "conftest.py", ', connect_args={"autocommit": False}', "")
    assert passed("fastapi", place) == 0


def test_flask_needs_the_transactions_of_the_driver(place: Path) -> None:
    """On SQLite the same tests fail in Flask while the driver's old transaction mode is on."""
    change(place / "flask_app" / "conftest.py", ', connect_args={"autocommit": False}', "")
    assert passed("flask", place) == 0
