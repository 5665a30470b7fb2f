"""Where previews lie: a branch of another owner's repository, so that they share no origin with the site."""

import base64
import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from previews import Refused

BRANCH, TRIES = "gh-pages", 3
AUTHOR = {
    f"GIT_{role}_{part}": value
    for role in ("AUTHOR", "COMMITTER")
    for part, value in (("NAME", "previews"), ("EMAIL", "previews@users.noreply.github.com"))
}


@dataclass(frozen=True)
class Host:
    """A static host by upload: the git address, the address of its pages, and a token that may push."""

    remote: str
    url: str
    token: str = field(default="", repr=False)

    def publish(self, number: int, site: Path, work: Path) -> str:
        """Put a site in the place of ``pr-<number>``; return its address."""
        self._change(work, {number: site})
        return f"{self.url}pr-{number}/"

    def keep(self, numbers: Iterable[int], work: Path) -> list[int]:
        """Remove every preview but those of some numbers; return what went."""
        kept = set(numbers)
        self._clone(work)
        gone = [number for number in _published(work) if number not in kept]
        if gone:
            self._change(work, dict.fromkeys(gone))
        return gone

    def _change(self, work: Path, sites: dict[int, Path | None]) -> None:
        """Write one commit without history; if another preview came between, start again from it."""
        for _ in range(TRIES):
            self._clone(work)
            for number, site in sites.items():
                shutil.rmtree(work / f"pr-{number}", ignore_errors=True)
                if site:
                    shutil.copytree(site, work / f"pr-{number}")
            (work / ".nojekyll").touch()
            was = self._git(work, "for-each-ref", "--format=%(objectname)", f"refs/remotes/origin/{BRANCH}")
            self._git(work, "checkout", "--quiet", "--orphan", "fresh")
            self._git(work, "add", "--all", "--force")
            self._git(work, "commit", "--quiet", "--allow-empty", "-m", "Previews")
            lease = f"--force-with-lease=refs/heads/{BRANCH}:{was.strip()}"
            if self._ran(work, "push", "--quiet", lease, "origin", f"fresh:{BRANCH}").returncode == 0:
                return
        raise Refused("a preview host that did not take the upload")

    def _clone(self, work: Path) -> None:
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)
        self._git(work, "init", "--quiet")
        self._git(work, "remote", "add", "origin", self.remote)
        if self._git(work, "ls-remote", "--heads", "origin", BRANCH):
            fetched = f"+refs/heads/{BRANCH}:refs/remotes/origin/{BRANCH}"
            self._git(work, "fetch", "--quiet", "--depth=1", "origin", fetched)
            self._git(work, "checkout", "--quiet", "FETCH_HEAD")

    def _git(self, work: Path, *words: str) -> str:
        done = self._ran(work, *words)
        if done.returncode:
            raise Refused(f"the preview host refused git {words[0]}")
        return done.stdout

    def _ran(self, work: Path, *words: str) -> "subprocess.CompletedProcess[str]":
        """Run git without anybody's settings or hooks; the token is never an argument."""
        secret = base64.b64encode(f"x-access-token:{self.token}".encode()).decode()
        settings = {
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_SYSTEM": os.devnull,
            "GIT_CONFIG_COUNT": "1",
            "GIT_CONFIG_KEY_0": "http.extraHeader",
            "GIT_CONFIG_VALUE_0": f"Authorization: Basic {secret}" if self.token else "",
            "GIT_TERMINAL_PROMPT": "0",
        }
        command = ["git", "-C", str(work), "-c", "core.hooksPath=/dev/null", *words]
        environment = {**os.environ, **AUTHOR, **settings}
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - no shell


def configured(own: str, repository: str, url: str, published: str, token: str) -> Host | None:
    """Return the host that the settings name, or None; one that shares an origin with the site is refused."""
    if not repository or not token:
        return None
    if not re.fullmatch(r"[\w.-]+/[\w.-]+", repository, re.ASCII) or not re.fullmatch(
        r"https://[^\s<>()]+/", url
    ):
        raise Refused("a preview host whose repository or address is malformed")
    same_owner = repository.partition("/")[0].lower() == own.partition("/")[0].lower()
    if same_owner or urlsplit(url).hostname == urlsplit(published).hostname:
        raise Refused("a preview host that shares its origin with the site")
    return Host(f"https://github.com/{repository}.git", url, token)


def _published(work: Path) -> list[int]:
    found = (re.fullmatch(r"pr-([0-9]{1,9})", path.name) for path in work.iterdir())
    return sorted(int(match[1]) for match in found if match)
