"""A rehearsal on this machine: from an edited line to the comment, the preview and the feed."""

import subprocess
from pathlib import Path

import pytest

from macros import feed, history, pages
from macros.__main__ import main
from macros.git import Repository
from macros.load import load
from macros.render import Place
from macros.render_diff import Links
from macros.show import Show, Site
from previews import comment
from previews.__main__ import compared, shown
from previews.host import BRANCH, Host
from tests.unit.conftest import Project
from tests.unit.conftest import project as project  # noqa: PLC0414 - a fixture of another room
from tests.unit.test_diff import commit
from tests.workflows.test_previews import HOSTILE, PAGE, SHA, Fake, pull, zipped

PROOF = ("2026-11-20", "2026-11-21")
LINKS = Links("https://previews.example/pr-7/", "https://us.example/")


@pytest.fixture
def host(tmp_path_factory: pytest.TempPathFactory) -> Host:
    """Make an empty repository that stands for the preview host."""
    remote = tmp_path_factory.mktemp("host") / "host.git"
    subprocess.run(["git", "init", "--quiet", "--bare", str(remote)], check=True)
    return Host(str(remote), "https://previews.example/")


def told(root: Path, base: str, head: str) -> str:
    """Compare two commits as the privileged workflow does, and write its comment."""
    return comment.written(
        comment.judged(compared(Repository(root), base, head).encode()), LINKS, head, "Note."
    )


def built(root: Path) -> bytes:
    """Pack what a build of a pull request leaves behind: here the texts of the generated pages."""
    made = {f"{path.removesuffix('.md')}/index.html": PAGE.format("x") for path, _ in pages.pages(load(root))}
    return zipped({"index.html": PAGE, **made})


def test_one_level_from_edit_to_feed(
    project: Project, host: Host, capsys: pytest.CaptureFixture[str]
) -> None:
    """Edit, check, diff, comment, preview and feed entry follow from one changed level with its proof."""
    base = commit(project(), "Paths are compared")
    root = project(("level: builtin", "level: manual"), PROOF)
    assert main(["--root", str(root), "check"]) == 0
    head = commit(root, "Paths are read by hand")
    assert main(["--root", str(root), "diff", base, head]) == 0
    assert "| level | built in | by hand | yes |" in capsys.readouterr().out
    body = told(root, base, head)
    assert "| `path_parameters.fastapi` | level | built in | by hand | yes |" in body
    assert "[preview](https://previews.example/pr-7/features/path_parameters/)" in body
    address, note = shown(Fake("us/site", [pull(7, head)], [], {"3": built(root)}), 7, "12", host)
    assert (address, note.startswith("[Preview](")) == ("https://previews.example/pr-7/", True)
    page = f"{BRANCH}:pr-7/features/path_parameters/index.html"
    shown_page = subprocess.run(
        ["git", "-C", host.remote, "show", page], check=True, capture_output=True, text=True
    )
    assert "noindex" in shown_page.stdout
    atom = dict(feed.files(load(root), history.read(root), "us/site", ""))["changes.atom"]
    assert atom.index("Paths are read by hand") < atom.index("Paths are compared")


def test_a_renamed_feature_keeps_its_old_address(project: Project) -> None:
    """The old page and its anchors lead on, the old anchor stands in every table, and no claim changed."""
    base = commit(project())
    root = project(("id: path_parameters", "id: typed_paths\n    was: [path_parameters]"))
    assert "| level |" not in told(root, base, commit(root, "A better name"))
    comparison = load(root)
    old = dict(pages.pages(comparison))["features/path_parameters.md"]
    assert '<a id="flask" href="../typed_paths/#flask">' in old
    show = Show(Site(comparison), Place("compare/routing/", "us/site"))
    assert all(
        '<span id="path_parameters"></span>' in made
        for made in (show.matrix(), show.feature_table("routing"))
    )


def test_a_vanished_feature_fails(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """A rename without ``was:`` is a mistake with a line of its own."""
    ids = "routing: [path_parameters]\n"
    root = project(("id: path_parameters", "id: typed_paths"), ledger__ids=ids)
    assert main(["--root", str(root), "check"]) == 1
    assert 'vanished id: found no "path_parameters"' in capsys.readouterr().out


def test_a_hostile_pull_request_changes_nothing(project: Project, host: Host, tmp_path: Path) -> None:
    """Hostile texts, names, links out of the tree and code: none is run, printed, followed or published."""
    root, trap = project(), tmp_path / "trap"
    base = commit(root)
    project(
        ("level: builtin", "level: none"),
        ("title: Path parameters", f"title: '{HOSTILE.replace(chr(39), '').replace(chr(10), ' ')[:80]}'"),
    )
    for name in ("macros/__init__.py", "conftest.py", "tests/contracts/test_path_parameters.py"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(f"open({str(trap)!r}, 'w')\n")
    (root / "snippets").mkdir()
    (root / "snippets" / "path_parameters").symlink_to("/etc")
    (root / "data" / "faq.yml").symlink_to("/etc/hostname")
    head = commit(root, HOSTILE)
    subprocess.run(["git", "-C", str(root), "checkout", "--quiet", base], check=True)
    before = subprocess.run(
        ["git", "-C", str(root), "status", "--porcelain"], check=True, capture_output=True
    ).stdout
    body = told(root, base, head)
    assert "| level | built in | no |" in body
    assert not any(word in body for word in ("evil", "@everyone", "<img", "rm -rf"))
    hub = Fake("us/site", [pull(7, SHA)], [], {"3": zipped({"index.html": PAGE, "../../x.html": "x"})})
    assert shown(hub, 7, "12", host)[0] == ""
    assert subprocess.run(["git", "-C", host.remote, "branch"], check=True, capture_output=True).stdout == b""
    assert not trap.exists()
    after = subprocess.run(
        ["git", "-C", str(root), "status", "--porcelain"], check=True, capture_output=True
    ).stdout
    assert (before, load(root).categories["routing"].features[0].title) == (after, "Path parameters")
