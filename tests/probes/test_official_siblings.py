"""Projects of the same organisation."""

from collections.abc import Callable
from importlib.metadata import distributions

HOMES = {
    "fastapi": "github.com/fastapi/",
    "flask": "github.com/pallets/",
    "django": "github.com/django/",
}


def test_siblings_by_repository(framework: str, record: Callable[[object], None]) -> None:
    """The value names tested companions whose metadata points to the framework's organisation."""
    found = set()
    for one in distributions():
        urls = [*(one.metadata.get_all("Project-URL") or []), *(one.metadata.get_all("Home-page") or [])]
        if any(HOMES[framework] in url for url in urls):
            found.add(one.metadata["Name"].lower())
    assert framework in found
    record(", ".join(sorted(found - {framework})))
