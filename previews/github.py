"""What the previews ask of GitHub, through its own command line; pull requests are found by their commit."""

import json
import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from previews import Refused

LIMIT = 200_000_000  # bytes of an archive


@dataclass(frozen=True)
class GitHub:
    """The API of one repository, ``owner/name``; the token is in the environment of ``gh``."""

    repository: str

    def ask(self, path: str, *words: str, given: bytes | None = None) -> bytes:
        """Call the API below the repository; return the answer."""
        command = ["gh", "api", f"repos/{self.repository}/{path}", *words]
        return subprocess.run(command, input=given, check=True, stdout=subprocess.PIPE).stdout  # noqa: S603 - no shell

    def every(self, path: str) -> Iterator[dict[str, Any]]:
        """Yield the objects of all pages of a list."""
        for page in json.loads(self.ask(path, "--paginate", "--slurp")):
            yield from page


def commit(text: str) -> str:
    """Accept the full hash of a commit and nothing else."""
    if not re.fullmatch(r"[0-9a-f]{40}", text):
        raise Refused("no hash of a commit")
    return text


def open_pulls(github: GitHub) -> dict[int, str]:
    """Map the number of each open pull request to the hash of its newest commit."""
    pulls = github.every("pulls?state=open&per_page=100")
    return {int(pull["number"]): str(pull["head"]["sha"]) for pull in pulls}


def pull_of(github: GitHub, sha: str) -> int:
    """Return the one open pull request whose newest commit this is."""
    found = [number for number, newest in open_pulls(github).items() if newest == sha]
    if len(found) != 1:
        raise Refused(f"{len(found)} open pull requests have this commit as their newest")
    return found[0]


def archive(github: GitHub, run: str, name: str) -> bytes:
    """Return the one artifact of a run with this name."""
    if not re.fullmatch(r"[0-9]{1,20}", run):
        raise Refused("no number of a run")
    listed = json.loads(github.ask(f"actions/runs/{run}/artifacts?per_page=100"))["artifacts"]
    found = [one for one in listed if one["name"] == name and not one["expired"]]
    if len(found) != 1 or found[0]["size_in_bytes"] > LIMIT:
        raise Refused(f"{len(found)} artifacts of this name, or one that is too large")
    return github.ask(f"actions/artifacts/{int(found[0]['id'])}/zip")
