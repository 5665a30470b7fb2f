"""The workflows: valid, pinned and with least permissions."""

import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
import yaml

from macros.load import load
from macros.view.cells import lines, report_query
from tests.samples import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def _run(*words: str) -> str:
    tool = Path(sys.executable).parent / words[0]
    done = subprocess.run([str(tool), *words[1:]], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_workflows_follow_their_schema() -> None:
    """Every workflow is valid by the published schema, which ships with the tool."""
    _run("check-jsonschema", "--builtin-schema", "vendor.github-workflows", *map(str, WORKFLOWS))


@pytest.mark.parametrize("persona", ["regular", "pedantic", "auditor"])
def test_workflows_are_safe(persona: str) -> None:
    """The auditor finds nothing, in any persona, but what a comment argues for."""
    assert "No findings" in _run("zizmor", "--offline", "--no-progress", f"--persona={persona}", ".github")


def test_each_ignored_finding_argues() -> None:
    """Two triggers that run with rights are allowed, each with its reason on the line."""
    lines = [line for path in WORKFLOWS for line in path.read_text("utf-8").splitlines() if "zizmor:" in line]
    assert [bool(re.search(r"ignore\[dangerous-triggers\] \w+( [\w;,]+){5,}$", line)) for line in lines] == [
        True,
        True,
    ]


def test_privileged_workflows_run_our_code_only() -> None:
    """Where a stranger can start a run with rights, nothing of his is checked out or put into a command."""
    for path in (ROOT / ".github" / "workflows").glob("preview*.yml"):
        made = yaml.safe_load(path.read_text("utf-8"))
        steps = [step for job in made["jobs"].values() for step in job["steps"]]
        assert all("ref" not in step.get("with", {}) for step in steps)
        assert all("${{" not in step.get("run", "") for step in steps)
        assert all(job["timeout-minutes"] <= 15 for job in made["jobs"].values())
        assert "concurrency" in made
        assert made["permissions"] == {}


def test_actions_are_pinned_by_hash() -> None:
    """Each action is named by the hash of its commit."""
    used = [word for path in WORKFLOWS for word in re.findall(r"uses: (\S+)", path.read_text("utf-8"))]
    assert used
    assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", word) for word in used)


@pytest.mark.parametrize("path", sorted((ROOT / "requirements").glob("*.txt")), ids=lambda path: path.stem)
def test_every_package_is_pinned_by_hash(path: Path) -> None:
    """Each line of a lock names one release, and the hashes of its files follow."""
    lines = path.read_text("utf-8").replace("\\\n", "").splitlines()
    pinned = re.compile(
        r"[a-z0-9][a-z0-9._-]*==\S+( ; [^-]+)?(\s+--hash=sha256:[0-9a-f]{64})+", re.IGNORECASE
    )
    assert [line for line in lines if not pinned.fullmatch(line.strip())] == []


def test_every_install_asks_for_hashes() -> None:
    """No verb installs a package whose bytes nobody has pinned."""
    installs = [line for line in (ROOT / "Makefile").read_text("utf-8").splitlines() if "pip install" in line]
    assert len(installs) >= 4
    assert [line for line in installs if "--require-hashes" not in line] == []


@pytest.mark.parametrize(
    ("schema", "files"),
    [
        ("github-issue-forms", [".github/ISSUE_TEMPLATE/[!c]*.yml", ".github/ISSUE_TEMPLATE/correction.yml"]),
        ("github-issue-config", [".github/ISSUE_TEMPLATE/config.yml"]),
        ("dependabot", [".github/dependabot.yml"]),
        ("citation-file-format", ["CITATION.cff"]),
    ],
)
def test_what_github_reads_follows_its_schema(schema: str, files: list[str]) -> None:
    """Issue forms, their menu, the update rules and the citation are valid by their published schemas."""
    paths = [str(path) for pattern in files for path in sorted(ROOT.glob(pattern))]
    assert len(paths) >= len(files)
    _run("check-jsonschema", "--builtin-schema", f"vendor.{schema}", *paths)


def test_the_schedule_asks_what_only_the_network_knows() -> None:
    """Newest releases, cited links and known holes are looked up every week."""
    made = yaml.safe_load((ROOT / ".github" / "workflows" / "fresh.yml").read_text("utf-8"))
    runs = {step.get("run") for job in made["jobs"].values() for step in job["steps"]}
    assert {"make fresh", "make links", "make audit"} <= runs


def test_every_framework_can_have_owners() -> None:
    """CODEOWNERS has a place for the owners of each framework's data and samples."""
    lines = (ROOT / ".github" / "CODEOWNERS").read_text("utf-8")
    named = [path.stem for path in (ROOT / "data" / "frameworks").glob("*.yml")]
    assert all(f"data/frameworks/{name}.yml " in lines for name in named)
    assert all(f"snippets/*/{name}_app* " in lines for name in named)


def test_the_report_link_fills_in_fields_that_the_form_has() -> None:
    """The link under each claim names the correction form and only fields of it."""
    form = yaml.safe_load((ROOT / ".github" / "ISSUE_TEMPLATE" / "correction.yml").read_text("utf-8"))
    fields = {part["id"] for part in form["body"]}
    comparison = load(ROOT)
    one = next(iter(lines(comparison))).cells[0]
    query = dict(parse_qsl(report_query(one, "1.0")))
    assert query.pop("template") == "correction.yml"
    assert query.pop("title").startswith(f"{one.feature}.{one.framework}")
    assert {*query} <= fields
    assert query["page"] == f"features/{one.feature}/#{one.framework}"
