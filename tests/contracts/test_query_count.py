"""Counting queries."""

from pathlib import Path

from tests.suites import passed


def test_query_count_is_pinned(framework: str, place: Path) -> None:
    """The sample's own test pins the number of SQL queries of a request."""
    assert passed(framework, place) == 1


def test_second_query_fails_the_test(framework: str, place: Path) -> None:
    """The sample's own test fails once the view sends a second query."""
    file = place / "django_app" / "urls.py"
    file.write_text(file.read_text().replace("list(names)", "list(names) + [Guest.objects.count()]"))
    assert passed(framework, place) == 0
