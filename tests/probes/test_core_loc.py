"""Lines of Python in the package."""

from collections.abc import Callable

from tests.footprint import sources


def test_lines_that_are_not_blank(framework: str, record: Callable[[object], None]) -> None:
    """The value counts the non-blank lines of the framework's own Python files."""
    texts = [path.read_text("utf-8") for path in sources(framework)]
    lines = sum(bool(line.strip()) for text in texts for line in text.splitlines())
    assert lines > 1000
    record(lines)
