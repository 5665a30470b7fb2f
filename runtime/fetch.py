"""Fetch Python for WebAssembly and the packages of the samples, by hash, and pack one archive per package."""

import gzip
import hashlib
import io
import json
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterable
from email.parser import HeaderParser
from pathlib import Path
from typing import Any

from packaging.utils import canonicalize_name

from runtime.packages import ABI, DOWNLOAD, PINNED, PLATFORMS, ROOT, required, settings

PLACE = ROOT / ".cache" / "runtime"
LEFT_OUT = re.compile(
    r"locale/(?!en/)\w+/LC_MESSAGES|django/contrib/(gis|.*/static)/|/static/.*\.(js|css|map|png|svg|woff2?)$"
    r"|pygments/(lexers/(?!__init__|_mapping|python|diff)|styles/(?!__init__|_mapping|default))"
    r"|(^|/)tests/|/fixtures/|locale-data/(?!(root|en|de|fr|es|nl|pl)(_\w+)?\.)|\.(c|h|pyi|po|pyx|exe)$|x86_64.*\.so$"
)


def fetch() -> None:
    """Fill the ignored folder anew; a hash that differs stops before anything is replaced."""
    core = settings()["core"]
    with tempfile.TemporaryDirectory() as name:
        made, wheels = Path(name) / "made", Path(name) / "wheels"
        (made / "packages").mkdir(parents=True)
        _core(core, Path(name), made)
        subprocess.run(
            [
                *DOWNLOAD,
                "--only-binary=:all:",
                *PLATFORMS,
                *ABI,
                "--require-hashes",
                "-r",
                str(PINNED),
                "-d",
                str(wheels),
            ],
            check=True,
        )
        closures = {}
        for wheel in sorted(wheels.iterdir()):
            one = canonicalize_name(wheel.name.split("-")[0])
            closures[one] = required(_metadata(wheel))
            _pack(made / "packages" / f"{one}.tgz", wheel)
        (made / "packages.json").write_text(json.dumps(closures, indent=1, sort_keys=True), "utf-8")
        (made / "LICENSES.txt").write_text(_licences(core, sorted(wheels.iterdir())), "utf-8")
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


def _metadata(wheel: Path) -> str:
    with zipfile.ZipFile(wheel) as opened:
        return opened.read(next(n for n in opened.namelist() if n.endswith(".dist-info/METADATA"))).decode()


def _pack(target: Path, wheel: Path) -> None:
    """Write the files of a wheel into a compressed ustar archive, always in the same bytes."""
    with (
        zipfile.ZipFile(wheel) as opened,
        gzip.GzipFile(target, "wb", 9, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.USTAR_FORMAT) as archive,
    ):
        for name in sorted(set(opened.namelist())):
            if not LEFT_OUT.search(name) and not name.endswith("/"):
                content = opened.read(name)
                entry = tarfile.TarInfo(name)
                entry.size = len(content)
                archive.addfile(entry, io.BytesIO(content))


def _licences(core: dict[str, Any], wheels: Iterable[Path]) -> str:
    """List every package with its licence as its metadata says, and the licence files that it carries."""
    parts = [
        "What runs in the reader's browser, and under which licence.",
        f"{core['package']}: {core['licence']}",
    ]
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as opened:
            names = opened.namelist()
            told = HeaderParser().parsestr(_metadata(wheel))
            texts = [opened.read(n).decode() for n in names if re.search(r"dist-info/.*(LICEN|COPYING)", n)]
        licence = told["License-Expression"] or (told["License"] or "see below").splitlines()[0]
        parts.append("\n\n".join([f"{told['Name']} {told['Version']}: {licence}", *texts]))
    return "\n\n----\n\n".join(parts) + "\n"
