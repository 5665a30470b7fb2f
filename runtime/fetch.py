"""Fetch Python for WebAssembly and the frameworks' packages, by hash, and pack one archive per framework."""

import hashlib
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import zipfile
from collections.abc import Iterable
from email.parser import HeaderParser
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
PLACE = ROOT / ".cache" / "runtime"
ABI = ["--python-version", "3.14", "--implementation", "cp", "--abi", "cp314"]
# markupsafe has no WebAssembly wheel: its pinned wheel is a native one, of which only the Python is taken
PLATFORMS = ["--platform", "pyemscripten_2026_0_wasm32", "--platform", "manylinux_2_17_x86_64"]
LEFT_OUT = re.compile(
    r"locale/(?!en/)\w+/|django/contrib/(gis|.*/static)/|rest_framework/static/|\.(c|pyi|po)$|x86_64.*\.so$"
)


def fetch() -> None:
    """Fill the ignored folder anew; a hash that differs stops before anything is replaced."""
    settings = tomllib.loads((ROOT / "runtime" / "bundles.toml").read_text("utf-8"))
    with tempfile.TemporaryDirectory() as name:
        made, wheels = Path(name) / "made", Path(name) / "wheels"
        made.mkdir()
        _core(settings["core"], Path(name), made)
        _download(wheels)
        for bundle, names in settings["bundles"].items():
            _pack(made / f"{bundle}.zip", [_wheel(wheels, one) for one in names])
        (made / "LICENSES.txt").write_text(_licences(settings["core"], sorted(wheels.iterdir())), "utf-8")
        shutil.rmtree(PLACE, ignore_errors=True)
        shutil.copytree(made, PLACE)


def _core(core: dict[str, Any], place: Path, made: Path) -> None:
    subprocess.run(
        ["npm", "pack", "--silent", core["package"]], cwd=place, check=True, stdout=subprocess.DEVNULL
    )
    packed = next(place.glob("*.tgz"))
    found = hashlib.sha256(packed.read_bytes()).hexdigest()
    if found != core["sha256"]:
        sys.exit(f"runtime/bundles.toml: core: found sha256 {found}, allowed {core['sha256']}")
    with tarfile.open(packed) as archive:
        for name in core["files"]:
            opened = archive.extractfile(f"package/{name}")
            (made / name).write_bytes(opened.read() if opened else b"")


def _download(wheels: Path) -> None:
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    pinned = ["--require-hashes", "-r", str(ROOT / "requirements" / "runtime.txt"), "-d", str(wheels)]
    subprocess.run([*pip, "--only-binary=:all:", *PLATFORMS, *ABI, *pinned], check=True)


def _wheel(wheels: Path, name: str) -> Path:
    return next(wheels.glob(f"{name}-*.whl"))


def _pack(target: Path, wheels: Iterable[Path]) -> None:
    """Write the files of wheels into one archive, always in the same bytes."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for wheel in wheels:
            with zipfile.ZipFile(wheel) as opened:
                for name in sorted(set(opened.namelist())):
                    if not LEFT_OUT.search(name) and not name.endswith("/"):
                        packed.writestr(zipfile.ZipInfo(name), opened.read(name), zipfile.ZIP_DEFLATED, 9)


def _licences(core: dict[str, Any], wheels: Iterable[Path]) -> str:
    """List every package with its licence as its metadata says, and the licence files that it carries."""
    parts = [
        "What runs in the reader's browser, and under which licence.",
        f"{core['package']}: {core['licence']}",
    ]
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as opened:
            names = opened.namelist()
            told = HeaderParser().parsestr(
                opened.read(next(n for n in names if n.endswith(".dist-info/METADATA"))).decode()
            )
            texts = [opened.read(n).decode() for n in names if re.search(r"dist-info/.*(LICEN|COPYING)", n)]
        licence = told["License-Expression"] or (told["License"] or "see below").splitlines()[0]
        parts.append("\n\n".join([f"{told['Name']} {told['Version']}: {licence}", *texts]))
    return "\n\n----\n\n".join(parts) + "\n"
