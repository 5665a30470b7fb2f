"""Read the pinned releases of the frameworks into the ledger: version, date, Python floor, licence.

The date of a release is the newest time stamp inside its source archive, fetched with pip.
"""

import subprocess
import sys
import tarfile
import tempfile
from datetime import UTC, date, datetime
from importlib import metadata
from pathlib import Path
from typing import Any

from packaging.version import Version

from macros.load import assemble, read
from tests.proofs import dump
from tests.samples import ROOT

PATH = ROOT / "data" / "ledger" / "releases.yml"


def release(distribution: str) -> dict[str, Any]:
    """Describe the installed release of a distribution and the feature release that it belongs to."""
    version = metadata.version(distribution)
    known, feature = metadata.metadata(distribution), feature_release(version)
    return {
        "version": version,
        "released": released(distribution, version).isoformat(),
        "requires_python": known["Requires-Python"],
        "licence": known["License-Expression"] or known["License"] or "",
        "feature": feature,
        "feature_released": released(distribution, f"{feature}.0").isoformat(),
    }


def feature_release(version: str) -> str:
    """Cut a version to its feature release: 6.1.3 to 6.1."""
    return ".".join(map(str, Version(version).release[:2]))


def released(distribution: str, version: str) -> date:
    """Return the newest time stamp inside the source archive of a release."""
    with tempfile.TemporaryDirectory() as folder:
        wanted = f"{distribution}=={version}"
        options = ["--quiet", "--no-deps", "--no-binary=:all:", "--no-cache-dir", "--dest", folder]
        subprocess.run([sys.executable, "-m", "pip", "download", *options, wanted], check=True)
        (archive,) = Path(folder).iterdir()
        with tarfile.open(archive) as members:
            newest = max(member.mtime for member in members)
        return datetime.fromtimestamp(newest, UTC).date()


def main() -> None:
    """Write data/ledger/releases.yml."""
    frameworks = assemble(read(ROOT)).frameworks
    found = {name: release(one.distribution) for name, one in sorted(frameworks.items())}
    dump(PATH, found)


if __name__ == "__main__":
    main()
