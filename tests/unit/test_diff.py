"""The claim diff: what two commits mean, in words; nothing for reordering, a mark for an unproven level."""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from macros.__main__ import main
from macros.diff.shapes import ClaimChange, Diff
from macros.diff.side import ROOMS
from macros.render_diff import Links, markdown
from tests.samples import ROOT
from tests.unit.conftest import ROW, Project

PROOF = ("2026-11-20", "2026-11-21")
NAME = ["-c", "user.name=Us", "-c", "user.email=us@example.org", "-c", "commit.gpgsign=false"]
type Compared = Callable[..., tuple[int, Diff]]
CASES = """use_cases:
  - id: api
    title: An API
    situation: Somebody calls it.
    needs: [{feature: path_parameters, weight: must, because: It has paths.}]
    pick: fastapi
    verdict: It reads them.
"""
MOVED = CASES.replace("fastapi", "flask")


def commit(root: Path, subject: str = "One thought") -> str:
    """Commit the project as it stands; return the hash."""
    if not (root / ".git").exists():
        subprocess.run(["git", "init", "--quiet", str(root)], check=True)
    subprocess.run(["git", "-C", str(root), "add", "--all"], check=True)
    made = ["git", "-C", str(root), *NAME, "commit", "--quiet", "--allow-empty", "-m", subject]
    subprocess.run(made, check=True)
    words = ["git", "-C", str(root), "rev-parse", "HEAD"]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def compared(project: Project, capsys: pytest.CaptureFixture[str]) -> Compared:
    """Commit the project, edit it, commit again, and compare."""

    def compare(*edits: tuple[str, str], **files: str) -> tuple[int, Diff]:
        was = commit(project(use_cases=CASES))
        root = project(*edits, **{"use_cases": CASES, **files})
        now = commit(root)
        status = main(["--root", str(root), "diff", was, now, "--json"])
        return status, Diff.model_validate_json(capsys.readouterr().out)

    return compare


def test_reordering_says_nothing(compared: Compared) -> None:
    """Other order of keys and claims, other quotes and comments mean the same."""
    flask = ROW[ROW.index("      flask:") :]
    moved = ROW.replace(flask, "").replace("    claims:\n", f"    claims:\n{flask}")
    status, diff = compared(features__routing="# words\n" + moved.replace("marshmallow", "'marshmallow'"))
    assert (status, diff.empty) == (0, True)
    assert markdown(diff) == "No claim, sample or test changed.\n"


def test_a_level_without_its_proof_is_marked(compared: Compared) -> None:
    """A level that moves while sample, tests and sources stay gives exit status 1 and a mark."""
    status, diff = compared(("builtin", "manual"), use_cases=MOVED)
    assert status == 1
    assert [one.feature for one in diff.unbacked] == ["path_parameters"]
    assert "**no: a level needs its proof**" in markdown(diff)


def test_a_level_with_its_proof_passes(compared: Compared) -> None:
    """A new day of reading the source is a changed proof; was and now stand in words."""
    status, diff = compared(("builtin", "manual"), PROOF, use_cases=MOVED)
    assert status == 0
    assert "| `path_parameters.fastapi` | level | built in | by hand | yes |" in markdown(diff)


def test_consequences_are_told(compared: Compared) -> None:
    """Fits that moved, the untouched sibling, counts and pages follow from the changed level."""
    _, diff = compared(("builtin", "manual"), PROOF, use_cases=MOVED)
    assert [(one.framework, one.percent) for one in diff.fits] == [("fastapi", (100, 25))]
    assert [one.best for one in diff.best] == [(("fastapi",), ("flask",))]
    assert [(one.framework, one.level) for one in diff.siblings] == [("flask", "package")]
    assert [one.ready for one in diff.ready] == [(1, 0)]
    assert {"features/path_parameters/", "compare/routing/#path_parameters", "choose/api/"} <= {*diff.pages}


def test_added_and_removed_claims(compared: Compared) -> None:
    """A claim that goes and a row that comes are told apart."""
    flask = ROW[ROW.index("      flask:") :]
    fresh = flask.replace("      flask:", "      fastapi:")
    row = "  - id: cors\n    title: C\n    question: C?\n    why: C.\n    claims:\n"
    _, diff = compared(features__routing=ROW.replace(flask, row + fresh))
    assert [(one.feature, one.framework, one.change) for one in diff.claims] == [
        ("path_parameters", "flask", "removed"),
        ("cors", "fastapi", "added"),
    ]
    assert [(one.feature, one.change) for one in diff.rows] == [("cors", "added")]


def test_a_renamed_row_keeps_its_claims(compared: Compared) -> None:
    """A row with a new id and its old one under was: is one change of the row and none of its claims."""
    _, diff = compared(
        ("id: path_parameters", "id: typed_paths\n    was: [path_parameters]"),
        use_cases=CASES.replace("path_parameters", "typed_paths"),
    )
    assert diff.claims == ()
    assert [(one.field, one.was, one.now) for one in diff.rows[0].words] == [
        ("id", "path_parameters", "typed_paths")
    ]


def test_samples_and_tests_are_listed(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """A new canary is named, and a symlink or a name with spaces is never printed."""
    root = project()
    was = commit(root)
    folder = root / "tests" / "canaries"
    folder.mkdir(parents=True)
    (folder / "test_path_parameters.py").write_text("")
    (root / "snippets" / "path_parameters").mkdir(parents=True)
    (root / "snippets" / "path_parameters" / "[x](evil) @us.txt").write_text("")
    (root / "snippets" / "path_parameters" / "passwords").symlink_to("/etc/hostname")
    main(["--root", str(root), "diff", was, commit(root)])
    told = capsys.readouterr().out
    assert "`tests/canaries/test_path_parameters.py` added" in told
    assert "1 file with a name that is not printed here" in told
    assert "evil" not in told


def test_a_mistake_is_located(
    compared: Compared, project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    """A newer commit with a mistake gives its line, and an unknown commit gives one too."""
    root = project()
    commit(root)
    project(("builtin", "bulitin"))
    commit(root)
    assert main(["--root", str(root), "diff", "HEAD~1"]) == 1
    assert capsys.readouterr().out.startswith("data/features/routing.yml:10:16: level: ")
    assert main(["--root", str(root), "diff", "no-such"]) == 1
    assert "no such commit" in capsys.readouterr().out


def test_a_comment_holds_no_text_of_the_change() -> None:
    """Without texts a hostile note, title or value cannot reach the comment."""
    hostile = "](https://evil.example) @everyone <img src=x>"
    plain = {
        "feature": "cors",
        "framework": "flask",
        "change": "changed",
        "levels": ["builtin", "none"],
        "words": [
            {"field": field, "was": hostile, "now": hostile + "!"} for field in ("note", "level", "value")
        ],
        "proof_changed": True,
    }
    row = {"feature": "cors", "change": "changed", "words": [{"field": "title", "was": hostile, "now": "x"}]}
    diff = Diff.model_validate_json(
        json.dumps({"claims": [plain], "rows": [row], "pages": ["features/cors/"]})
    )
    told = markdown(diff, Links("https://preview.example/pr-1/", "https://us.example/"), texts=False)
    assert "evil" not in told
    assert "| `cors.flask` | level | built in | no | yes |" in told
    assert "[preview](https://preview.example/pr-1/features/cors/)" in told


@pytest.mark.parametrize(
    "change",
    [
        {"feature": "x](evil)"},
        {"framework": "Flask"},
        {"levels": ["builtin", "best"]},
        {"change": "hacked"},
        {"extra_key": 1},
        {"words": [{"field": "<script>", "was": "", "now": ""}]},
    ],
)
def test_a_hostile_object_is_refused(change: dict[str, object]) -> None:
    """An id, word or key outside the model is refused, not printed."""
    known = {"feature": "cors", "framework": "flask", "change": "changed", "proof_changed": True}
    assert ClaimChange.model_validate(known)
    with pytest.raises(ValueError, match="validation error"):
        ClaimChange.model_validate({**known, **change})


def test_the_project_itself_is_compared(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The real data is read from commits alone; another order of rows and another style are no change."""
    for room in ROOMS:
        shutil.copytree(ROOT / room, tmp_path / room, ignore=shutil.ignore_patterns("__pycache__"))
    base = commit(tmp_path)
    path = tmp_path / "data" / "features" / "i18n.yml"
    data = yaml.safe_load(path.read_text("utf-8"))
    path.write_text(yaml.safe_dump({**data, "features": data["features"][::-1]}, width=60), "utf-8")
    head = commit(tmp_path)
    assert main(["--root", str(tmp_path), "diff", base, head]) == 0
    assert capsys.readouterr().out == "No claim, sample or test changed.\n"
