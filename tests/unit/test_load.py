"""Reading YAML: every mistake is one located line, and a near miss is none."""

from pathlib import Path

import pytest

from macros.load import load
from tests.unit.conftest import FILES, ROW, Complaints, Project

PATH = "data/features/routing.yml"


def test_valid_data_has_no_complaints(complaints: Complaints) -> None:
    """The project as written is valid."""
    assert complaints() == []


@pytest.mark.parametrize(
    ("old", "new", "line", "column", "words"),
    [
        ("builtin", "bulitin", 10, 16, ['"bulitin"', "builtin, official", "did you mean builtin?"]),
        ("        note: A schema in each view.\n", "", 15, 9, ["level package without a note"]),
        ("        via: [marshmallow]\n", "", 15, 9, ["level package without via"]),
        ("level: builtin", "level: builtin\n        via: [httpx]", 10, 9, ["via with level builtin"]),
        ("2026-11-20", "2026-13-40", 13, 18, ['"2026-13-40"']),
        ("2026-11-20", "20 Nov 2026", 13, 18, ["2026-11-20"]),
        ("        checked: 2026-11-20\n", "", 10, 9, ["sources without a day"]),
        ("editorial: true", "editoral: true", 18, 9, ['"editoral"', "did you mean editorial?"]),
        ("editorial: true", "editorial: yes", 18, 20, ["yaml word", '"yes"', "true, false"]),
        ("editorial: true", "editorial: 3.10", 18, 20, ["yaml word", '"3.10"']),
        ("[docs]", "[dosc]", 12, 19, ['"dosc"', "did you mean docs?"]),
        ("flask:", "flaks:", 14, 7, ['"flaks"', "did you mean flask?"]),
        ("id: path_parameters", "id: Path-Parameters", 4, 9, ['"Path-Parameters"']),
        ("Every API has them.", "See [x](javascript:alert(1)).", 7, 10, ["javascript:", "https://"]),
        ("Every API has them.", "Right \u202e left.", 7, 16, ["U+202E"]),
        ("    why: Every", "\twhy: Every", 7, 1, ["a tab", "two spaces"]),
        ("    why:", "    title: Again\n    why:", 7, 5, ["duplicate key", '"title" again']),
        ("    why: Every API has them.\n", "", 4, 5, ["no why"]),
        ("level: builtin", "level: &a builtin\n        extra: *a", 10, 16, ["an anchor"]),
        ("    why: Every API has them.", "    why: 'open", 7, 10, ["yaml"]),
        ("  - id: path", "  - kind: suport\n    id: path", 4, 11, ['"suport"', "did you mean support?"]),
    ],
)
def test_mistake_is_one_located_line(
    complaints: Complaints, old: str, new: str, line: int, column: int, words: list[str]
) -> None:
    """A mistake gives exactly one line with its place, what was found and what is allowed."""
    found = complaints((old, new))
    assert len(found) == 1, found
    assert found[0].startswith(f"{PATH}:{line}:{column}: ")
    assert all(word in found[0] for word in words), found[0]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("builtin", "manual"),
        ("Every API has them.", "See [x](https://example.org/a_(b)) and `code` and *stress*."),
        ("Every API has them.", "It costs < 5 & is <b>not</b> HTML."),
        ("Every API has them.", '"yes, quoted"'),
        ("2026-11-20", "'2026-11-20'"),
        ("editorial: true", "editorial: false\n        sources: [docs]\n        checked: 2026-11-20"),
    ],
)
def test_near_miss_is_accepted(complaints: Complaints, old: str, new: str) -> None:
    """What only looks like a mistake is accepted."""
    assert complaints((old, new)) == []


def test_seven_mistakes_give_seven_lines(complaints: Complaints) -> None:
    """Typo, duplicate key, missing note, script link, tab, bad date and vanished id are told at once."""
    found = complaints(
        ("builtin", "bulitin"),
        ("    question:", "    title: Again\n    question:"),
        ("        note: A schema in each view.\n", ""),
        ("Every API", "The [one](javascript:x) API"),
        ("        editorial", "\t\teditorial"),
        ("2026-11-20", "2026-20-11"),
        ledger__ids="routing: [old_parameters, path_parameters]\n",
    )
    rules = sorted(line.split(": ")[1] for line in found)
    expected = ["checked", "duplicate key", "level", "link", "note", "vanished id", "yaml"]
    assert rules == expected, found


def test_bytes_that_are_not_utf8_are_located(complaints: Complaints) -> None:
    """A stray byte is told with its line and column."""
    found = complaints(features__routing=ROW.encode().replace(b"Every", b"\xffvery"))
    assert any(line.startswith(f"{PATH}:7:10: encoding: found byte 0xff") for line in found)


@pytest.mark.parametrize(
    "text", ["", "[]", "just words", "features: 3", "features: [1, [], null]", "[" * 5000]
)
def test_nonsense_never_raises(complaints: Complaints, text: str) -> None:
    """A file that is no category gives located lines and no traceback."""
    found = complaints(features__routing=text)
    assert found
    assert all(line.startswith(PATH) or "reference" in line for line in found)


def test_a_framework_needs_two_fields_only(project: Project) -> None:
    """A fourth framework with a name and a distribution loads, and its claims are unknown."""
    root = project(frameworks__litestar="name: Litestar\ndistribution: litestar\n")
    comparison = load(root)
    assert list(comparison.frameworks) == ["fastapi", "flask", "litestar"]


@pytest.mark.parametrize(("level", "count"), [("none", 1), ("unknown", 1), ("manual", 0), ("builtin", 0)])
def test_an_absence_has_no_sample(project: Project, complaints: Complaints, level: str, count: int) -> None:
    """A sample that does it speaks against none; beside any other level it is welcome."""
    for path in ("snippets/path_parameters/fastapi_app.py", "tests/contracts/test_path_parameters.py"):
        (project() / path).parent.mkdir(parents=True)
        (project() / path).write_text("app = None\n")
    found = complaints(("level: builtin", f"level: {level}"))
    assert len(found) == count
    place = "data/features/routing.yml:10:16: level: found path_parameters.fastapi"
    assert all(line.startswith(f"{place}: level {level} beside a sample; allowed: ") for line in found)


def test_lines_point_at_the_claim(project: Project) -> None:
    """Each claim knows the line that an editor changes."""
    comparison = load(project())
    assert comparison.lines["path_parameters", "flask"] == (PATH, 14)


def test_the_fixture_covers_every_file(tmp_path: Path) -> None:
    """An empty folder is an empty comparison."""
    assert list(load(tmp_path).features()) == []
    assert FILES
