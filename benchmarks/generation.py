"""What the site costs to build: ``python -m benchmarks.generation`` prints one table, by hand, never a test.

CPU seconds (user and system) and peak memory of a whole process, the median of ROUNDS; rows are
interleaved, so that a busy machine slows them alike. The same pages are built whole; from the macros
but without what is added afterwards (cards, repairs, twins, policy, data files); pre-expanded, without
macros and hooks; and from ten times the claims.
"""

import copy
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import yaml

ROOT = Path(__file__).parent.parent
ROUNDS = 3
TIMES = 10
ROOMS = ("data", "docs", "macros", "schema", "snippets", "tests")
HOOKS = re.compile(r"^hooks: .*\n", re.MULTILINE)
DUMP = """
import re
from pathlib import Path
from mkdocs.plugins import event_priority

@event_priority(-50)
def on_page_markdown(markdown, *, page, config, **_):
    parked = config.extra["park"].__globals__["_parked"]
    text = re.sub(r"<!--parked (\\w+)-->", lambda found: parked[found[1]], markdown)
    path = Path("expanded", page.file.src_uri)
    path.parent.mkdir(parents=True, exist_ok=True)
    head = "".join(f"{key}: {value!r}\\n" for key, value in page.meta.items() if key in {"title", "hide"})
    path.write_text(f"---\\n{head}---\\n{text}", "utf-8")
    return markdown
"""
MATRIX = """
import resource, sys, time
from macros.load import load
from macros.render import Place
from macros.show import Show, Site
from pathlib import Path
shown = Show(Site(load(Path(".")), None), Place("compare/", "owner/name", "compare/index.md"))
begun = time.process_time()
shown.matrix()
for category in shown.comparison.categories:
    shown.feature_table(category)
print(time.process_time() - begun)
"""


class Cost(NamedTuple):
    """What one process took: CPU in seconds, peak memory in MiB."""

    cpu: float
    memory: float


def main() -> int:
    """Measure, and print the table."""
    with tempfile.TemporaryDirectory() as place:
        now, plain, expanded, tenfold = (Path(place) / n for n in ("now", "plain", "expanded", "tenfold"))
        _copied(now)
        _copied(plain)
        _strip(plain)
        _expand(now, expanded)
        _copied(tenfold)
        _multiply(tenfold)
        builds: dict[str, Callable[[], Cost]] = {
            "the site": lambda: _build(now),
            "its pages from macros, nothing added afterwards": lambda: _build(plain),
            "the same pages pre-expanded, without macros and hooks": lambda: _build(expanded),
            f"{TIMES} times the features": lambda: _build(tenfold),
        }
        rounds = [{name: build() for name, build in builds.items()} for _ in range(ROUNDS)]
        for name in builds:
            costs = [one[name] for one in rounds]
            cpu, memory = (statistics.median(values) for values in zip(*costs, strict=True))
            print(f"{name:56} {cpu:7.1f} CPU s {memory:7.0f} MiB")
        for name, folder in (("tables", now), (f"tables of {TIMES} times the features", tenfold)):
            print(f"{name:56} {_tables(folder):7.2f} CPU s")
        print(f"{'edit of YAML to page, make serve':56} {_edit(now):7.1f} s")
    return 0


def _copied(folder: Path) -> None:
    for room in ROOMS:
        shutil.copytree(ROOT / room, folder / room, ignore=shutil.ignore_patterns("__pycache__"))
    for path in (ROOT / "mkdocs.yml", *ROOT.glob("*.py")):
        shutil.copy(path, folder)


def _strip(folder: Path) -> None:
    """Leave the hook that feeds the macros, without what it does after a build."""
    text = (folder / "mkdocs.yml").read_text()
    (folder / "mkdocs.yml").write_text(HOOKS.sub("hooks: [hooks.py]\n", text))
    with (folder / "hooks.py").open("a") as hooks:
        hooks.write("\ndel on_post_build\n")


def _expand(whole: Path, expanded: Path) -> None:
    """Write what the macros gave as plain documents, and a configuration without macros and hooks."""
    (whole / "dump.py").write_text(DUMP)
    text = (whole / "mkdocs.yml").read_text()
    (whole / "dump.yml").write_text(HOOKS.sub("hooks: [dump.py, hooks.py]\n", text))
    _run(whole, "-m", "mkdocs", "build", "--config-file", "dump.yml", "--site-dir", str(whole / "dumped"))
    shutil.copytree(whole / "expanded", expanded / "docs")
    for room in ("docs/assets", "docs/overrides", "snippets"):
        shutil.copytree(whole / room, expanded / room)
    text = HOOKS.sub("", text).replace("watch: [data, snippets, macros]\n", "")
    text = re.sub(r"  - macros:\n(?:      .*\n)+", "", text)
    (expanded / "mkdocs.yml").write_text(text)


def _multiply(folder: Path) -> None:
    """Repeat every feature under other ids, as opinions: their proofs are not repeated."""
    for path in (folder / "data" / "features").glob("*.yml"):
        data = yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)
        data["features"] += [_again(row, turn) for row in data["features"] for turn in range(2, TIMES + 1)]
        path.write_text(yaml.safe_dump(data, sort_keys=False, allow_unicode=True), "utf-8")


def _again(row: dict[str, Any], turn: int) -> dict[str, Any]:
    kept = ("level", "note", "via", "extra", "value")
    absent = {"level": "manual", "note": "An absence needs a proof of its own."}
    opinions = {
        name: {key: claim[key] for key in kept if key in claim}
        | (absent if claim.get("level") == "none" else {})
        | {"editorial": True}
        for name, claim in row["claims"].items()
    }
    kept_row = {key: value for key, value in row.items() if key != "was"}
    return copy.deepcopy(kept_row | {"id": f"{row['id']}_{turn}", "claims": opinions})


def _build(folder: Path) -> Cost:
    return _run(folder, "-m", "mkdocs", "build", "--clean", "--site-dir", str(folder / "built"))


def _run(folder: Path, *words: str) -> Cost:
    """Run Python in a folder; return what it took."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    log = (folder / "log.txt").open("w+")
    started = subprocess.Popen([sys.executable, *words], cwd=folder, env=environment, stdout=log, stderr=log)
    _, status, usage = os.wait4(started.pid, 0)
    if status:
        log.seek(0)
        sys.exit(log.read()[-2000:])
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def _tables(folder: Path) -> float:
    command = [sys.executable, "-c", MATRIX]
    taken = [
        float(subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout)
        for _ in range(ROUNDS)
    ]
    return statistics.median(taken)


def _edit(folder: Path) -> float:
    """Serve the copy, change a note, and wait for the page that shows it; seconds, median of ROUNDS."""
    port, path = 8765, folder / "data" / "features" / "routing.yml"
    address = f"http://127.0.0.1:{port}/compare/routing/"
    command = [sys.executable, "-m", "mkdocs", "serve", "--dirty", "--dev-addr", f"127.0.0.1:{port}"]
    log = (folder / "serve.txt").open("w")
    environment = {**os.environ, "MACROS_FAIL": "false"}
    server = subprocess.Popen(command, cwd=folder, env=environment, stdout=log, stderr=log)
    try:
        _await(address, "Routing")
        return statistics.median(_shown(path, address, turn) for turn in range(ROUNDS))
    finally:
        server.terminate()
        server.wait()


def _shown(path: Path, address: str, turn: int) -> float:
    text = path.read_text("utf-8")
    begun = time.monotonic()
    path.write_text(re.sub(r"note: .*", f"note: Edited {turn} times.", text, count=1), "utf-8")
    _await(address, f"Edited {turn} times.")
    taken = time.monotonic() - begun
    time.sleep(2)  # let the server come to rest
    return taken


def _await(address: str, words: str) -> None:
    deadline = time.monotonic() + 120
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(address, timeout=60) as answer:  # noqa: S310 - loopback
                if words in answer.read().decode():
                    return
        except OSError:
            pass
        time.sleep(0.05)
    sys.exit(f"{words!r} never showed")


if __name__ == "__main__":
    sys.exit(main())
