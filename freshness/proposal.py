"""One pull request with what newer releases changed; only files that the run may change are taken over."""

import re
import subprocess
import tempfile
import zipfile
from pathlib import Path

BRANCH, TITLE = "fresh", "Newest releases: what moved, went stale or broke"
REPORT = "report.md"
OURS = re.compile(r"pyproject\.toml|requirements/(all|bench|site)\.txt|data/ledger/(proofs|releases)\.yml")
LARGEST = 20_000_000  # bytes of one file


def take(archive: Path, root: Path) -> str:
    """Copy the files that a run may change out of its archive; return its report."""
    with zipfile.ZipFile(archive) as opened:
        members = opened.infolist()
        strange = [
            one.filename for one in members if not OURS.fullmatch(one.filename) and one.filename != REPORT
        ]
        if strange or any(one.file_size > LARGEST for one in members):
            raise ValueError(f"{len(strange)} files that a run may not change, or one that is too large")
        for member in members:
            if member.filename != REPORT:
                (root / member.filename).write_bytes(opened.read(member))
        return opened.read(REPORT).decode("utf-8", "replace")


def propose(root: Path, report: str) -> bool:
    """Open the pull request, or renew the one that is open; nothing changed is no pull request."""
    if not _ran(root, "git", "status", "--porcelain", "--untracked-files=no").strip():
        return False
    author = [
        "-c",
        "user.name=github-actions[bot]",
        "-c",
        "user.email=github-actions[bot]@users.noreply.github.com",
    ]
    _ran(root, "git", "checkout", "--quiet", "-B", BRANCH)
    _ran(root, "git", *author, "commit", "--quiet", "--all", "--message", TITLE)
    _ran(root, "git", "push", "--quiet", "--force", "origin", f"HEAD:refs/heads/{BRANCH}")
    with tempfile.NamedTemporaryFile("w", suffix=".md", encoding="utf-8") as body:
        body.write(report[:60_000])
        body.flush()
        listed = _ran(root, "gh", "pr", "list", "--head", BRANCH, "--state", "open", "--json", "number")
        verb = ["edit", BRANCH] if listed.strip() != "[]" else ["create", "--head", BRANCH]
        _ran(root, "gh", "pr", *verb, "--title", TITLE, "--body-file", body.name)
    return True


def _ran(root: Path, *words: str) -> str:
    done = subprocess.run(words, cwd=root, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603 - no shell
    return done.stdout
