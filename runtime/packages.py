"""Which packages the samples need, and the pins and hashes of those that exist for the browser."""

import hashlib
import re
import subprocess
import sys
import tempfile
import tomllib
from concurrent.futures import ThreadPoolExecutor
from email.parser import HeaderParser
from importlib import metadata
from pathlib import Path
from typing import Any

from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from macros.load import load

ROOT = Path(__file__).parent.parent
PINNED = ROOT / "requirements" / "runtime.txt"
ABI = ["--python-version", "3.14", "--implementation", "cp", "--abi", "cp314"]
# a package without a WebAssembly wheel gives its native one, of which only the Python is taken
PLATFORMS = ["--platform", "pyemscripten_2026_0_wasm32", "--platform", "manylinux_2_17_x86_64"]
DOWNLOAD = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
BROWSER = {"sys_platform": "emscripten", "platform_system": "Emscripten", "platform_machine": "wasm32"}


def settings() -> dict[str, Any]:
    """Read what is fetched."""
    return tomllib.loads((ROOT / "runtime" / "bundles.toml").read_text("utf-8"))


def lock() -> None:
    """Write the pins of every package that a sample imports, as far as a wheel exists for it."""
    pins = _pins((ROOT / "requirements" / "all.txt").read_text("utf-8"))
    wanted = sorted(_wanted() - set(settings()["missing"]["names"]))
    with tempfile.TemporaryDirectory() as place, ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda name: _hashed(name, pins, Path(place)), wanted))
    PINNED.write_text("".join(filter(None, found)), "utf-8")
    absent = [name for name, text in zip(wanted, found, strict=True) if not text]
    print(f"{len(wanted) - len(absent)} packages; no wheel: {', '.join(absent) or 'none'}")


def _wanted() -> set[str]:
    comparison = load(ROOT)
    imports = {
        name
        for claims in comparison.ledger.proofs.values()
        for one in claims.values()
        for name in one.imports
    }
    told = settings()
    brought = {name for part in ("brings", "beside") for names in told[part].values() for name in names}
    return set().union(*(_installed(name) for name in {*imports, *brought, *comparison.frameworks}))


def _installed(name: str, found: set[str] | None = None) -> set[str]:
    """Collect a distribution and what it requires in the browser."""
    found, name = set() if found is None else found, canonicalize_name(name)
    if name not in found:
        found.add(name)
        try:
            told = metadata.distribution(name).requires or []
        except metadata.PackageNotFoundError:
            told = []
        for required in requirements(told):
            _installed(required, found)
    return found


def requirements(told: list[str]) -> list[str]:
    """Name what a package requires in the browser, without its extras."""
    here: dict[str, Any] = {**default_environment(), **BROWSER, "extra": ""}
    parsed = map(Requirement, told)
    return [canonicalize_name(one.name) for one in parsed if not one.marker or one.marker.evaluate(here)]


def _pins(text: str) -> dict[str, tuple[str, set[str]]]:
    entries = re.findall(r"^([\w.-]+)==([\w.!+]+)[^\n]*\n((?: +--hash=\S+.*\n?)+)", text, re.MULTILINE)
    return {canonicalize_name(n): (version, set(re.findall(r"sha256:\w+", h))) for n, version, h in entries}


def _hashed(name: str, pins: dict[str, tuple[str, set[str]]], place: Path) -> str:
    """Write the pin of the one wheel that the browser gets; nothing if there is none."""
    version, known = pins.get(name, ("", set()))
    folder = place / name
    wanted = f"{name}=={version}" if version else name
    done = subprocess.run(
        [*DOWNLOAD, "--only-binary=:all:", *PLATFORMS, *ABI, wanted, "-d", str(folder)], check=False
    )
    wheels = [*folder.glob("*.whl")] if done.returncode == 0 else []
    for wheel in wheels:
        digest = f"sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}"
        if known and digest not in known:
            sys.exit(f"requirements/all.txt: {wheel.name}: found {digest}, which is not among its hashes")
        return f"{name}=={version or wheel.name.split('-')[1]} \\\n    --hash={digest}\n"
    return ""


def required(header: str) -> list[str]:
    """Name what a wheel's metadata requires in the browser."""
    return requirements(HeaderParser().parsestr(header).get_all("Requires-Dist") or [])
