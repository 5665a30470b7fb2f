"""Commits of the repository: which files they hold, and their bytes, without touching the work tree."""

import re
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from macros.problem import DataError, Problem

FILE = re.compile(r"100(?:644|755) blob ([0-9a-f]+)\t(.+)")  # never a symlink or a submodule


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository at ``root``; every method raises DataError where git refuses."""

    root: Path

    def run(self, *words: str, given: bytes = b"") -> bytes:
        """Run git; return what it printed."""
        command = ["git", "-C", str(self.root), *words]
        try:
            done = subprocess.run(command, input=given, capture_output=True, check=False)  # noqa: S603 - a fixed program, no shell
        except OSError as error:
            raise _refusal(words, str(error)) from None
        if done.returncode:
            raise _refusal(words, done.stderr.decode("utf-8", "replace"))
        return done.stdout

    def commit(self, name: str) -> str:
        """Return the full hash of a commit."""
        words = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
        try:
            return self.run(*words).decode().strip()
        except DataError:
            raise DataError(
                [Problem(name, 1, 1, "commit", "no such commit", "a commit, branch or tag")]
            ) from None

    def files(self, commit: str, *rooms: str) -> dict[str, str]:
        """Map the path of each regular file below some rooms to the hash of its bytes."""
        listed = self.run("ls-tree", "-r", "-z", "--full-tree", commit, "--", *rooms)
        found = (FILE.fullmatch(line) for line in listed.decode("utf-8", "replace").split("\0"))
        return {match[2]: match[1] for match in found if match and _contained(match[2])}

    def contents(self, hashes: Iterable[str]) -> dict[str, bytes]:
        """Read many blobs in one go."""
        wanted = sorted(set(hashes))
        stream = self.run("cat-file", "--batch", given="".join(f"{one}\n" for one in wanted).encode())
        result, at = {}, 0
        for one in wanted:
            head_end = stream.index(b"\n", at)
            size = int(stream[at:head_end].rsplit(b" ", 1)[1])
            result[one] = stream[head_end + 1 : head_end + 1 + size]
            at = head_end + size + 2
        return result

    def export(self, commit: str, folder: Path, *rooms: str) -> None:
        """Write the regular files of some rooms into a folder."""
        files = self.files(commit, *rooms)
        contents = self.contents(files.values())
        for path, blob in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(contents[blob])


def changed(was: Mapping[str, str], now: Mapping[str, str]) -> list[tuple[str, str]]:
    """List (path, added, removed or changed) of two listings."""
    words = {(False, True): "added", (True, False): "removed", (True, True): "changed"}
    paths = sorted({*was, *now})
    return [(path, words[path in was, path in now]) for path in paths if was.get(path) != now.get(path)]


def _contained(path: str) -> bool:
    return not path.startswith("/") and ".." not in PurePosixPath(path).parts


def _refusal(words: tuple[str, ...], text: str) -> DataError:
    found = " ".join(text.split()) or "an error"
    return DataError([Problem("git", 1, 1, words[0], found, "a repository with this history")])
