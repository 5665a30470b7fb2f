"""Counting queries."""

from pathlib import Path

from tests.suites import passed

SECOND = {
    "flask": ("__init__.py", "list(names) + [db.session.scalar(db.select(db.func.count(Guest.id)))]"),
    "django": ("urls.py", "list(names) + [Guest.objects.count()]"),
}


def test_query_count_is_pinned(framework: str, place: Path) -> None:
    """The sample's own test pins the number of SQL queries of a request."""
    assert passed(framework, place) == 1


def test_second_query_fails_the_test(framework: str, place: Path) -> None:
    """The sample's own test fails once the view sends a second query."""
    name, queries = SECOND[framework]
    file = place / f"{framework}_app" / name
    text = file.read_text()
    assert "list(names)" in text
    file.write_text(text.replace("list(names)", queries))
    assert passed(framework, place) == 0
