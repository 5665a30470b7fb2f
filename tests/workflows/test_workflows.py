"""The workflows: valid, pinned and with least permissions."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

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
    """The auditor finds nothing, in any persona, with nothing ignored."""
    assert "No findings" in _run("zizmor", "--offline", "--no-progress", f"--persona={persona}", ".github")


def test_actions_are_pinned_by_hash() -> None:
    """Each action is named by the hash of its commit."""
    used = [word for path in WORKFLOWS for word in re.findall(r"uses: (\S+)", path.read_text("utf-8"))]
    assert used
    assert all(re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", word) for word in used)
