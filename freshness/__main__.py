"""Steps of make fresh and of its workflow: pins, report, links, propose."""

import argparse
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from freshness import links, pins, proposal, report
from macros.diff.side import opened
from macros.git import Repository
from macros.load import assemble, read

ROOT = Path(__file__).parent.parent
ARCHIVE = "fresh.zip"


def pin(uv: Path) -> int:
    """Write the newest releases of the frameworks into pyproject.toml."""
    project, frameworks = ROOT / "pyproject.toml", assemble(read(ROOT)).frameworks.values()
    found = pins.newest((framework.distribution for framework in frameworks), uv)
    project.write_text(pins.pinned(project.read_text("utf-8"), found), "utf-8")
    return 0


def tell(_: Path) -> int:
    """Write report.md: what the files say now against what the last commit says."""
    now, repository = assemble(read(ROOT)), Repository(ROOT)
    with opened(repository, repository.commit("HEAD"), strictly=False) as was:
        found = list(report.findings(was.comparison, now, date.today()))
        text = report.markdown(found, was.comparison, now)
    (ROOT / proposal.REPORT).write_text(text, "utf-8")
    sys.stdout.write(text)
    return 0


def follow(_: Path) -> int:
    """Follow every cited link; 1 if one is broken, or an exception is not needed."""
    with links.client() as client:
        found = list(links.problems(links.cited(assemble(read(ROOT))), links.excused(), client))
    sys.stdout.write("".join(f"{line}\n" for line in found))
    return 1 if found else 0


def propose(_: Path) -> int:
    """Take the files of this run's other job and open one pull request."""
    from previews.github import GitHub, archive  # noqa: PLC0415 - only in the workflow

    (ROOT / ARCHIVE).write_bytes(archive(GitHub(os.environ["REPOSITORY"]), os.environ["RUN_ID"], "fresh"))
    opened = proposal.propose(ROOT, proposal.take(ROOT / ARCHIVE, ROOT))
    sys.stdout.write("proposed\n" if opened else "nothing changed\n")
    return 0


STEPS: dict[str, Callable[[Path], int]] = {"pins": pin, "report": tell, "links": follow, "propose": propose}


def main(words: list[str] | None = None) -> int:
    """Run one step."""
    parser = argparse.ArgumentParser(prog="python -m freshness", description=__doc__)
    parser.add_argument("step", choices=STEPS)
    parser.add_argument("--uv", type=Path, default=Path("uv"), help="the resolver")
    arguments = parser.parse_args(words)
    return STEPS[arguments.step](arguments.uv)


if __name__ == "__main__":
    sys.exit(main())
