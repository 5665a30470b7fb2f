"""Run mypy as if nothing but chosen distributions were installed."""

import re
import venv
from importlib.metadata import distribution
from pathlib import Path

import mypy.api


def site(place: Path, names: frozenset[str]) -> Path:
    """Make an environment whose packages are links to chosen installed distributions."""
    venv.EnvBuilder(symlinks=True).create(place)
    [packages] = place.glob("lib/python*/site-packages")
    for name in names:
        for path in distribution(name).files or []:
            link = packages / path.parts[0]
            if path.parts[0] != ".." and not link.exists():
                link.symlink_to(Path(str(distribution(name).locate_file(path.parts[0]))))
    return place / "bin" / "python"


def check(code: str, names: frozenset[str], place: Path) -> str:
    """Return what strict mypy says of a piece of code."""
    python = site(place / "environment", names)
    file = place / "checked.py"
    file.write_text(code)
    options = ["--strict", "--no-incremental", "--config-file=", f"--python-executable={python}"]
    return mypy.api.run([*options, str(file)])[0]


def revealed(code: str, names: frozenset[str], place: Path) -> str:
    """Return the type that mypy reveals in a piece of code."""
    [kind] = re.findall(r'Revealed type is "(.*)"', check(code, names, place))
    return str(kind).removeprefix("builtins.")
