"""Named owner."""

from collections.abc import Callable
from importlib.metadata import metadata


def test_owner_in_the_metadata(framework: str, record: Callable[[object], None]) -> None:
    """The value is the author or maintainer whom the package metadata names."""
    fields = [metadata(framework).get_all(name) for name in ("Author-email", "Maintainer-email")]
    [contact] = [line for lines in fields for line in lines or []]
    assert "@" in contact
    record(contact.split(" <")[0])
