"""Which samples run in the browser: those whose contract passes there, with the answers of CPython."""

import asyncio
import functools
import http.server
import json
import sys
import tempfile
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path
from typing import Any

import yaml
from playwright.async_api import Browser, Page, async_playwright

from macros.load import load
from macros.view import trial
from runtime.fetch import PLACE
from runtime.packages import ROOT
from tests.browsing import FLAGS

LEDGER = ROOT / "data" / "ledger" / "runnable.yml"
ROOM = ROOT / "runtime"
TABS = 2
LIMIT = 60  # seconds to one sample
PLACED = "/trial"  # where the worker lays a sample out, in the browser's own file system
HERE = "import sys; sys.path.insert(0, sys.argv[1]); import contract; print(contract.outcomes(*sys.argv[2:]))"
RUN = """([job, limit]) => new Promise((done) => {
  const worker = new Worker("/runtime/worker.js", { type: "module" });
  const end = (seen) => { worker.terminate(); done(seen); };
  setTimeout(() => end(null), 1000 * limit);
  worker.onmessage = ({ data }) => end(data);
  worker.onerror = () => end({ error: "the worker failed to load" });
  worker.postMessage(job);
})"""
type Job = dict[str, Any]
type Seen = dict[str, Any]  # a test, its outcome, why it failed, and the traffic of the client


def check(chosen: list[str], *, write: bool = True) -> list[str]:
    """Try the samples of the chosen features, or all; write what was seen, and name each that moved."""
    return asyncio.run(_check([job for job in _jobs() if not chosen or job["id"][0] in chosen], write=write))


async def _check(jobs: list[Job], *, write: bool) -> list[str]:
    before, moved = _read(), list[str]()
    digest = trial.digest(ROOT)
    known = before.get("samples", {}) if before.get("runtime") == digest else {}
    ledger: dict[str, Any] = {"runtime": digest, "samples": known}
    waiting = iter(jobs)

    async def work(browser: Browser, origin: str) -> None:
        tab = await browser.new_page()
        await tab.goto(origin)
        for job in waiting:
            why = await _why(tab, job)
            feature, framework = job["id"]
            entry = {**job["digests"], "runs": not why, **({"why": why} if why else {})}
            if ledger["samples"].get(feature, {}).get(framework) != entry:
                moved.append(f"{feature}.{framework}: {why or 'runs'}")
            ledger["samples"].setdefault(feature, {})[framework] = entry
            if write:
                _write(ledger)

    with _served() as origin:
        async with _opened() as browser, asyncio.TaskGroup() as group:
            for _ in range(TABS):
                group.create_task(work(browser, origin))
    return moved


def _write(ledger: dict[str, Any]) -> None:
    written = LEDGER.with_suffix(".new")
    text = yaml.dump(ledger, Dumper=getattr(yaml, "CSafeDumper", yaml.SafeDumper), width=110)
    written.write_text("# written by `make runtime-check`, never by hand\n" + text, "utf-8")
    written.replace(LEDGER)


def _read() -> dict[str, Any]:
    return yaml.safe_load(LEDGER.read_text("utf-8")) if LEDGER.exists() else {}


def _jobs() -> list[Job]:
    comparison = load(ROOT)
    return [
        {
            "id": list(key),
            "digests": {"sample": own.sample, "tests": own.tests},
            **trial.trial(comparison, PLACE, *key),
        }
        for key, own in sorted(comparison.bytes.items())
        if own.sample
    ]


@contextmanager
def _served() -> Iterator[str]:
    """Serve the runtime and the page's worker on loopback."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "runtime").mkdir()
        for path in [*PLACE.iterdir(), *(ROOM / name for name in trial.DRIVER)]:
            (folder / "runtime" / path.name).symlink_to(path)
        (folder / "index.html").write_text("<!doctype html><title>Samples</title>", "utf-8")
        handler = functools.partial(_Quiet, directory=name)
        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            yield f"http://127.0.0.1:{server.server_port}/"
            server.shutdown()


class _Quiet(http.server.SimpleHTTPRequestHandler):
    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, ".mjs": "text/javascript"}  # noqa: RUF012 - as its base has it

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@asynccontextmanager
async def _opened() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        yield browser
        await browser.close()


async def _why(tab: Page, job: Job) -> str:
    """Say why a sample does not run; nothing if it does."""
    if hindered := _hindered(job):
        return hindered
    there = await tab.evaluate(RUN, [job, LIMIT])
    if there is None:
        return "no answer in time in the browser"
    if "error" in there:
        return f"in the browser: {(there['error'].strip().splitlines() or ['error'])[-1][:160]}"
    failed = [one for one in there["tests"] if one["outcome"] != "passed"]
    if failed or not there["tests"]:
        return f"its contract does not pass there: {_reason(failed[0]) if failed else 'no test'}"
    return await _differs(there["tests"], job)


def _reason(failed: Seen) -> str:
    """Shorten what a test says of its failure: the last line of an import, else the first words."""
    lines = failed["why"].replace(f"{PLACED}/", "").strip().splitlines()
    told = lines[-1:] if failed["test"] == "import" else lines
    return f"{failed['test']}: {' '.join(' '.join(told).split())[:160]}"


def _hindered(job: Job) -> str:
    """Say what is known beforehand to keep a sample from running."""
    if job["contract"] is None:
        return "no contract"
    if job["missing"]:
        return f"no build for the browser: {', '.join(job['missing'])}"
    if job["contract"]["needs"]:
        return f"its contract needs {job['contract']['needs']}"
    return ""


async def _differs(there: list[Seen], job: Job) -> str:
    """Compare with CPython: every answer, but for bodies that CPython itself does not repeat."""
    alone = [one.pop("alone", False) and one["test"] for one in there]
    here = await _here(job, alone)
    if [_said(one) for one in here] != [_said(one) for one in there]:
        return "in CPython, its contract does not pass through the page's driver"
    if here == there:
        return ""
    again = await _here(job, alone)
    told = [[answer for one in seen for answer in one["traffic"]] for seen in (there, here, again)]
    if len({len(answers) for answers in told}) > 1:
        return "the answers differ from CPython's"
    return (
        ""
        if all(_alike(*answers) for answers in zip(*told, strict=True))
        else "the answers differ from CPython's"
    )


def _said(one: Seen) -> tuple[str, str]:
    return one["test"], one["outcome"]


def _alike(there: list[Any], here: list[Any], again: list[Any]) -> bool:
    """Compare method, address, status, type and body, each where CPython repeats it."""
    return all(
        ours == theirs or theirs != twice for ours, theirs, twice in zip(there, here, again, strict=True)
    )


def _lay(place: Path, job: Job) -> None:
    """Write the files of a sample, and its contract with its rooms beside their folder."""
    told = job["contract"]
    for name, text in {**job["files"], f"../{told['name']}": told["text"], **told["rooms"]}.items():
        path = place / "sample" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


async def _here(job: Job, alone: list[str]) -> list[Seen]:
    """Run the contract in CPython through the same driver; alone what was alone in the browser."""
    tests = await _outcomes(job, "")
    for place, name in enumerate(alone[: len(tests)]):
        if name:
            tests[place : place + 1] = await _outcomes(job, name)
    return tests


async def _outcomes(job: Job, only: str) -> list[Seen]:
    """Run a contract, or one test of it, in a fresh process; nothing if it does not end well."""
    with tempfile.TemporaryDirectory() as place:
        _lay(Path(place), job)
        words = [str(ROOM), f"{place}/sample", job["framework"], f"{place}/{job['contract']['name']}", only]
        pipe = asyncio.subprocess.PIPE
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", HERE, *words, stdout=pipe, stderr=asyncio.subprocess.DEVNULL
        )
        with suppress(TimeoutError):
            out, _ = await asyncio.wait_for(process.communicate(), LIMIT)
            return json.loads(out.splitlines()[-1]) if process.returncode == 0 and out else []
        process.kill()
        await process.wait()
    return []
