"""The pinned releases of the frameworks, and the newest ones that the resolver finds."""

import re
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

PINNED = re.compile(r"([A-Za-z0-9._-]+)==([A-Za-z0-9.!+-]+)")


def newest(distributions: Iterable[str], uv: Path) -> dict[str, str]:
    """Ask the resolver for the newest release of each distribution, by its own settings."""
    command = [str(uv), "pip", "compile", "--quiet", "--no-deps", "--no-header", "--no-annotate", "-"]
    wanted = "".join(f"{name}\n" for name in distributions)
    done = subprocess.run(command, input=wanted, check=True, capture_output=True, text=True)  # noqa: S603 - no shell
    return {match[1].lower(): match[2] for match in PINNED.finditer(done.stdout)}


def pinned(project: str, releases: Mapping[str, str]) -> str:
    """Return the text of pyproject.toml with these releases in the place of the pinned ones."""
    for name, release in releases.items():
        project = re.sub(rf'("{re.escape(name)}(\[[^\]]*\])?==)[^"]+"', rf'\g<1>{release}"', project)
    return project
