"""Run the contracts of built-in claims on older releases, in throw-away environments.

Writes data/ledger/since.yml: per claim, what each release gave. A failure to install or to import
something that is not the framework itself is "not run": it says nothing about the framework.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from macros.load import Comparison, assemble, read
from macros.model import Level, SupportClaim
from tests.proofs import dump
from tests.samples import ROOT, sampled

PATH = ROOT / "data" / "ledger" / "since.yml"
TOOLS = ["pytest", "pytest-timeout", "pyyaml", "pydantic", "markdown-it-py", "packaging", "jinja2"]
CLIENTS = ["starlette", "httpx2", "httpx<0.28", "uvicorn", "werkzeug", "websockets"]
TIMEOUT = 900
BASELINE = (
    "hello_world",
    "path_parameters",
    "query_parameters",
)  # where these fail, the environment is broken


def wanted(comparison: Comparison, framework: str) -> dict[str, str]:
    """Map the features whose built-in claim has a sample to the extra that the claim needs."""
    found = {}
    for _, row in comparison.features():
        claim = row.claims.get(framework)
        if isinstance(claim, SupportClaim) and claim.level is Level.BUILTIN and framework in sampled(row.id):
            found[row.id] = claim.extra or ""
    return found


def environment(folder: Path, requirements: list[str]) -> Path | None:
    """Make a virtual environment; return its Python, or None if the release does not install."""
    python = folder / "bin" / "python"
    uv = shutil.which("uv")
    if uv:
        made = [[uv, "venv", "--quiet", "--python", sys.executable, str(folder)]]
        made += [[uv, "pip", "install", "--quiet", "--python", str(python), *requirements]]
    else:
        made = [[sys.executable, "-m", "venv", str(folder)]]
        made += [[str(python), "-m", "pip", "install", "--quiet", *requirements]]
    ran = [subprocess.run(command, cwd=folder.parent, check=False).returncode for command in made]
    return python if ran == [0, 0] else None


def outcomes(report: Path, framework: str) -> Iterator[tuple[str, str]]:
    """Read (feature, outcome) of every test that ran for a framework."""
    for case in ET.parse(report).iter("testcase"):
        if case.attrib["name"].endswith(f"[{framework}]"):
            feature = case.attrib["classname"].rpartition(".")[2].removeprefix("test_")
            fault = next((part for part in case if part.tag in {"failure", "error", "skipped"}), None)
            text = f"{fault.get('message', '')} {fault.text}" if fault is not None else ""
            yield feature, judge(text, framework, faulty=fault is not None)


def judge(text: str, framework: str, *, faulty: bool) -> str:
    """Say what a test gave: a missing module that is not the framework's own says nothing."""
    missing = re.search(r"No module named '([\w.]+)'", text)
    if missing and missing[1].split(".")[0] != framework:
        return "not run"
    return "failed" if faulty else "passed"


def prove(framework: str, distribution: str, release: str, features: dict[str, str]) -> dict[str, str]:
    """Run the contracts of one framework on one release; the worst outcome of a feature counts."""
    extras = ",".join(sorted({extra for extra in features.values() if extra}))
    package = f"{distribution}[{extras}]" if extras else distribution
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "environment"
        python = environment(place, [f"{package}=={release}.*", *TOOLS, *CLIENTS])
        if python is None:
            return dict.fromkeys(features, "not run")
        report = Path(folder) / "report.xml"
        files = [f"tests/contracts/test_{name}.py" for name in features]
        options = [
            "-q",
            "--continue-on-collection-errors",
            "-k",
            framework,
            "-o",
            "filterwarnings=ignore",
            f"--junitxml={report}",
        ]
        command = [str(python), "-m", "pytest", *options, *files]
        subprocess.run(command, cwd=ROOT, timeout=TIMEOUT, check=False, stdout=subprocess.DEVNULL)
        found: dict[str, str] = dict.fromkeys(features, "not run")
        worst = ["passed", "not run", "failed"]
        seen: dict[str, list[str]] = {}
        for feature, outcome in outcomes(report, framework) if report.exists() else ():
            seen.setdefault(feature, []).append(outcome)
        found |= {name: max(several, key=worst.index) for name, several in seen.items()}
    works = all(found.get(name) == "passed" for name in BASELINE)
    return found if works else dict.fromkeys(features, "not run")


def main() -> None:
    """Prove older releases of every framework, or of one."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("framework", nargs="?")
    only = parser.parse_args().framework
    comparison = assemble(read(ROOT))
    since: dict[str, dict[str, dict[str, str]]] = {
        name: {one: dict(runs) for one, runs in claims.items() if one != only and only}
        for name, claims in comparison.ledger.since.items()
    }
    for name, framework in comparison.frameworks.items():
        features = wanted(comparison, name) if only in {None, name} else {}
        for release in framework.older_releases if features else ():
            print(f"{framework.name} {release}: {len(features)} contracts", flush=True)  # noqa: T201 - progress
            for feature, outcome in prove(name, framework.distribution, release, features).items():
                since.setdefault(feature, {}).setdefault(name, {})[release] = outcome
    dump(PATH, {name: claims for name, claims in sorted(since.items()) if claims})


if __name__ == "__main__":
    main()
