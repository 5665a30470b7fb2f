"""The command line: one line per mistake, skeletons that are valid, and the state in one object."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.__main__ import main
from tests.unit.conftest import Project

type Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command line; return exit status and output."""

    def start(root: Path, *words: str) -> tuple[int, str]:
        status = main(["--root", str(root), *words])
        return status, capsys.readouterr().out

    return start


def test_check_is_content_with_valid_data(run: Run, project: Project) -> None:
    """Valid data gives a friendly line and exit status 0."""
    assert run(project(), "check") == (0, "1 features: every claim is valid and carries its evidence.\n")


def test_check_names_mistakes(run: Run, project: Project) -> None:
    """A mistake gives its line and exit status 1."""
    status, output = run(project(("builtin", "bulitin")), "check")
    assert status == 1
    assert output.startswith("data/features/routing.yml:10:16: level: ")


def test_check_names_a_changed_sample(run: Run, project: Project) -> None:
    """A sample that nobody proved gives one line that names the claim."""
    root = project()
    (root / "snippets" / "path_parameters").mkdir(parents=True)
    (root / "snippets" / "path_parameters" / "flask_app.py").write_text("app = None\n")
    (root / "tests" / "contracts").mkdir(parents=True)
    (root / "tests" / "contracts" / "test_path_parameters.py").write_text("")
    status, output = run(root, "check")
    assert status == 1
    assert "path_parameters.flask, never proven" in output
    assert output.count("\n") == 1


def test_stats_are_one_object(run: Run, project: Project) -> None:
    """The state names every count of the design."""
    _, output = run(project(), "stats", "--json")
    numbers = json.loads(output)
    assert numbers["features"] == 1
    assert numbers["claims"] == 2
    assert numbers["evidence"]["cited"] == 1
    assert numbers["levels"]["package"] == 1


@pytest.mark.parametrize(
    "words",
    [("feature", "websocket", "routing"), ("framework", "litestar"), ("use-case", "chat", "path_parameters")],
)
def test_new_writes_valid_data(run: Run, project: Project, words: tuple[str, ...]) -> None:
    """A skeleton is valid as it stands."""
    root = project(use_cases="use_cases:\n" if words[0] == "use-case" else "use_cases: []\n")
    assert run(root, "new", *words)[0] == 0
    status, output = run(root, "check")
    assert (status, output.count("\n")) == (0, 1)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("feature", "path_parameters", "routing"), "an id that no feature has or had"),
        (("feature", "Two-Words", "routing"), "lower-case letters"),
        (("feature", "../escape", "routing"), "lower-case letters"),
        (("feature", "websocket", "rooting"), "did you mean routing?"),
        (("feature", "websocket"), 'found ""; allowed: routing'),
        (("framework", "flask"), "a name that no file has"),
        (("sample", "path_parameter"), "did you mean path_parameters?"),
        (("use-case", "chat", "path_parameter"), "did you mean path_parameters?"),
        (("use-case", "chat"), "the id of a feature whose claims have levels"),
    ],
)
def test_new_refuses_in_one_line_and_writes_nothing(
    run: Run, project: Project, words: tuple[str, ...], told: str
) -> None:
    """What would not be valid is refused in one line before a file is touched."""
    root = project()
    before = {path: path.read_bytes() for path in root.rglob("*.yml")}
    status, output = run(root, "new", *words)
    assert (status, output.count("\n")) == (1, 1)
    assert told in output
    assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


def test_new_sample_lies_in_its_rooms(run: Run, project: Project) -> None:
    """A sample per framework and the contract are written once, and name their feature."""
    root = project()
    status, output = run(root, "new", "sample", "path_parameters")
    assert status == 0
    assert output.split() == [
        *(f"snippets/path_parameters/{one}_app.py" for one in ("fastapi", "flask", "django")),
        "tests/contracts/test_path_parameters.py",
    ]
    assert all((root / path).is_file() for path in output.split())
    assert run(root, "new", "sample", "path_parameters")[0] == 1
