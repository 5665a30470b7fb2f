"""The steps of the privileged workflow; everything they are told comes from the environment.

compare: read the pull request's commits as data, write diff.json. publish: judge the built site, upload it,
write the comment. sweep: remove previews of pull requests that are no longer open.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from macros.diff.compare import Pair
from macros.diff.side import opened
from macros.git import Repository
from macros.problem import DataError
from macros.render_diff import Links
from previews import Refused, artifact, comment, github, marking
from previews.github import GitHub
from previews.host import Host, configured

ROOT = Path(__file__).parent.parent
DIFF = Path("diff.json")


def compare() -> None:
    """Compare the pull request with where it left the default branch; its files are never checked out."""
    sha, repository = github.commit(os.environ["HEAD_SHA"]), Repository(ROOT)
    number = github.pull_of(GitHub(os.environ["REPOSITORY"]), sha)
    repository.run("fetch", "--quiet", "--no-tags", "origin", f"refs/pull/{number}/head")
    if repository.commit("FETCH_HEAD") != sha:
        raise Refused("a pull request that has moved on")
    base = repository.run("merge-base", "HEAD", sha).decode().strip()
    DIFF.write_text(compared(repository, base, sha), "utf-8")


def compared(repository: Repository, base: str, head: str) -> str:
    """Return the comparison as JSON, or nothing if the data of the pull request is broken."""
    try:
        with opened(repository, base, strictly=False) as was, opened(repository, head, strictly=True) as now:
            return Pair(was, now).compare().model_dump_json(exclude_defaults=True)
    except DataError:
        return ""


def publish() -> None:
    """Judge the site, publish it, and write the comment; without a host the comment names the artifact."""
    hub, sha = GitHub(os.environ["REPOSITORY"]), github.commit(os.environ["HEAD_SHA"])
    number, published = github.pull_of(hub, sha), os.environ.get("SITE_URL", "")
    raw = artifact.only(github.archive(hub, os.environ["OWN_RUN_ID"], "diff"), DIFF.name)
    preview, note = shown(hub, number, os.environ["RUN_ID"], host(published))
    diff = comment.judged(raw) if raw else None
    comment.post(hub, number, comment.written(diff, Links(preview, published), sha, note))


def shown(hub: GitHub, number: int, run: str, where: Host | None) -> tuple[str, str]:
    """Return the address of the preview, and a sentence about it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        try:
            (folder / "site.zip").write_bytes(github.archive(hub, run, "site"))
            count = artifact.unpack(folder / "site.zip", folder / "site")
            marking.mark(folder / "site")
        except Refused as refusal:
            return "", f"No preview: {refusal}."
        if where is None:
            return "", f"No preview host is set up: the built site is the artifact `site` of run {int(run)}."
        address = where.publish(number, folder / "site", folder / "work")
        return (
            address,
            f"[Preview]({address}): {count} files, kept from search engines, removed when this closes.",
        )


def sweep() -> None:
    """Remove the previews of pull requests that are not open."""
    where = host(os.environ.get("SITE_URL", ""))
    if where:
        with tempfile.TemporaryDirectory() as name:
            gone = where.keep(github.open_pulls(GitHub(os.environ["REPOSITORY"])), Path(name) / "work")
        _say(f"{len(gone)} previews removed")


def host(published: str) -> Host | None:
    """Read the settings of the preview host."""
    names = ("REPOSITORY", "PREVIEW_REPOSITORY", "PREVIEW_URL", "PREVIEW_TOKEN")
    own, repository, url, token = (os.environ.get(name, "") for name in names)
    return configured(own, repository, url, published, token)


STEPS: dict[str, Callable[[], None]] = {"compare": compare, "publish": publish, "sweep": sweep}


def main(words: list[str]) -> int:
    """Run one step; a refusal is one line and exit status 1."""
    try:
        STEPS[words[0]]()
    except (Refused, DataError) as refusal:
        _say(f"refused: {refusal}")
        return 1
    except subprocess.CalledProcessError as fault:
        _say(f"{fault.cmd[0]} ended with {fault.returncode}")
        return 1
    return 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
