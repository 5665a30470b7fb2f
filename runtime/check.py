"""Which samples run in the browser's Python: those that answer there as they do in CPython."""

import json
import subprocess
import sys
import tempfile
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import yaml

from macros.ledger import sample_digest
from macros.load import load
from macros.view.trial import trial
from runtime.fetch import PLACE, ROOT

LEDGER = ROOT / "data" / "ledger" / "runnable.yml"
DRIVE = ROOT / "runtime" / "drive.py"
BATCH = 6  # samples to one process of the browser's runtime
LIMIT = 30  # seconds to one sample
LOADED = (
    "import asyncio, sys; sys.path.insert(0, sys.argv[1]); import drive; "
    "print(asyncio.run(drive.answers(sys.argv[2], sys.stdin.read())))"
)


def check(chosen: list[str]) -> None:
    """Try the samples of the chosen features, or all, and write what was seen; others stay as they are."""
    jobs = [job for job in _jobs() if not chosen or job["id"][0] in chosen]
    ledger = _read()
    batches = [jobs[start : start + BATCH] for start in range(0, len(jobs), BATCH)]
    with ThreadPoolExecutor(2) as pool:
        for batch, seen in zip(batches, pool.map(_try, batches), strict=True):
            for job, why in zip(batch, seen, strict=True):
                entry = {"sample": job["sample"], "runs": not why, **({"why": why} if why else {})}
                ledger.setdefault(job["id"][0], {})[job["id"][1]] = entry
            text = "# written by `make runtime-check`, never by hand\n" + yaml.safe_dump(ledger, width=110)
            written = LEDGER.with_suffix(".new")
            written.write_text(text, "utf-8")
            written.replace(LEDGER)


def _read() -> dict[str, Any]:
    return yaml.safe_load(LEDGER.read_text("utf-8")) if LEDGER.exists() else {}


def _jobs() -> list[dict[str, Any]]:
    comparison = load(ROOT)
    names = tuple(comparison.frameworks)
    bundled = tomllib.loads((ROOT / "runtime" / "bundles.toml").read_text("utf-8"))["bundles"]
    jobs = []
    for _, row in comparison.features():
        for name in bundled:
            digest = sample_digest(ROOT, row.id, name, names)
            if digest:
                jobs.append({"id": [row.id, name], "sample": digest, **trial(ROOT, row.id, name, names)})
    return jobs


def _try(batch: list[dict[str, Any]]) -> list[str]:
    """Say of each sample why it does not run; nothing if it does."""
    asked = [job for job in batch if job["requests"]]
    there = _browser(asked) if asked else {}
    return [
        _why(there.get(tuple(job["id"])), _here(job))
        if job["requests"]
        else "no plain request in its contract"
        for job in batch
    ]


def _browser(jobs: list[dict[str, Any]]) -> dict[tuple[str, str], Any]:
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(jobs, file)
        file.flush()
        command = ["node", str(ROOT / "runtime" / "check.mjs"), str(PLACE), str(DRIVE), file.name]
        try:
            out = subprocess.run(
                command, capture_output=True, text=True, timeout=LIMIT * len(jobs), check=False
            ).stdout
        except subprocess.TimeoutExpired as late:
            out = (late.stdout or b"").decode()
    lines = [json.loads(line) for line in out.splitlines() if line.startswith('{"id"')]
    return {tuple(line["id"]): line["answers"] for line in lines}


def _here(job: dict[str, Any]) -> Any:
    with tempfile.TemporaryDirectory() as place:
        for name, text in job["files"].items():
            path = Path(place, "sample", name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        command = [sys.executable, "-c", LOADED, str(DRIVE.parent), f"{place}/sample"]
        try:
            done = subprocess.run(
                command, input=json.dumps(job), capture_output=True, text=True, timeout=LIMIT, check=False
            )
        except subprocess.TimeoutExpired:
            return None
    return json.loads(done.stdout.splitlines()[-1]) if done.returncode == 0 else None


def _why(there: Any, here: Any) -> str:
    if here is None or any("error" in one for one in here):
        return "in CPython, it does not answer through the page's driver"
    if there is None:
        return "no answer in time in the browser's Python"
    errors = [one["error"] for one in there if "error" in one]
    if errors:
        return f"the browser's Python: {(errors[0].strip().splitlines() or ['error'])[-1][:160]}"
    return "" if list(map(_told, there)) == list(map(_told, here)) else "the answers differ from CPython's"


def _told(answer: dict[str, Any]) -> tuple[Any, ...]:
    """What must be equal: status, body and type of the content."""
    types = [value for name, value in answer["headers"] if name.lower() == "content-type"]
    return answer["status"], types, answer["body"]
