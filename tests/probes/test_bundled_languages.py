"""Languages that the framework's own messages are translated to."""

from collections.abc import Callable
from importlib.metadata import files


def test_translations_are_counted(framework: str, record: Callable[[object], None]) -> None:
    """The translation catalogues in the framework's own distribution are counted by language."""
    catalogues = [path for path in files(framework) or [] if path.suffix == ".mo"]
    languages = {path.parts[path.parts.index("locale") + 1] for path in catalogues}
    record(len(languages))
    assert (len(languages) > 90) is (framework == "django")
