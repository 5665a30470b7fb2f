"""Lines of a hello world."""

from collections.abc import Callable

from tests.samples import SNIPPETS


def test_lines_of_the_sample(framework: str, record: Callable[[object], None]) -> None:
    """The value counts the non-blank lines of the hello-world sample, settings included."""
    paths = sorted((SNIPPETS / "hello_world").glob(f"{framework}_app*"))
    paths += [inner for path in paths for inner in path.glob("*.py")]
    texts = [path.read_text() for path in paths if path.is_file()]
    lines = sum(bool(line.strip()) for text in texts for line in text.splitlines())
    assert lines > 3
    record(lines)
