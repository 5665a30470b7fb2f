"""Plant the faults of faults.yml in the built site, each alone; the tests must catch every one."""

import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

from tests.building import build
from tests.samples import ROOT

FAULTS = ROOT / "tests" / "faults.yml"
NOISE = "".join(random.Random(1).choices("abcdefghijklmnopqrstuvwxyz ", k=150_000))  # gzip cannot shrink it
type Fault = dict[str, str]


def main(word: str = "") -> int:
    """Plant each fault whose name has the word; return how many no test caught."""
    chosen = [one for one in yaml.safe_load(FAULTS.read_text("utf-8")) if word in one["name"]]
    with tempfile.TemporaryDirectory() as place:
        sound = build(Path(place, "sound")).folder
        for fault in chosen:
            planted(sound, fault)  # a fault that cannot be planted shows at once
        passed, told = passes(sound, *sorted({fault["test"] for fault in chosen}))
        assert passed, f"the tests fail without any fault:\n{told}"
        caught = [
            report(fault, caught=not passes(planted(sound, fault), fault["test"])[0]) for fault in chosen
        ]
    print(f"{sum(caught)} of {len(caught)} faults were caught")  # noqa: T201 - a command line prints
    return caught.count(False)


def report(fault: Fault, *, caught: bool) -> bool:
    """Print one result as soon as it is known."""
    print(f"{'caught  ' if caught else 'SURVIVED'} {fault['name']}: {fault['test']}", flush=True)  # noqa: T201 - likewise
    return caught


def planted(sound: Path, fault: Fault) -> Path:
    """Copy the site and plant one fault."""
    ill = sound.with_name("ill")
    shutil.rmtree(ill, ignore_errors=True)
    shutil.copytree(sound, ill, copy_function=os.link)
    file = ill / fault["file"]
    text = file.read_text("utf-8")
    file.unlink()  # a link would change the sound site too
    file.write_text(changed(text, fault).replace("{noise}", NOISE), "utf-8")
    return ill


def changed(text: str, fault: Fault) -> str:
    """Return the text with the fault in it."""
    if "add" in fault:
        return text + fault["add"]
    assert fault["out"] in text, f"{fault['name']}: {fault['out']!r} is not in {fault['file']}"
    return text.replace(fault["out"], fault["in"])


def passes(folder: Path, *tests: str) -> tuple[bool, str]:
    """Run tests on a built site; tell whether they passed, and what was printed last."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    command += [f"tests/{test}" for test in tests]
    environment = {**os.environ, "BUILT": str(folder)}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode in {0, 1}, done.stdout[-2000:]
    return done.returncode == 0, done.stdout[-2000:]


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
