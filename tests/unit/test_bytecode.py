"""What packages compile to in the reader's browser, kept from one start to the next; here in CPython."""

import subprocess
import sys
from pathlib import Path

from tests.samples import ROOT

START = """
import sys
from pathlib import Path

import bytecode

compiled, usual = [], bytecode._compile


def noted(loader, data, path, **options):
    compiled.append(Path(path).name)
    return usual(loader, data, path, **options)


bytecode._compile = noted
bytecode.SHELF = Path("shelf")
bytecode.recall()
import package, sample
print(*compiled, package.ANSWER, sample.ANSWER, bytecode.grown())
"""


def _start(place: Path) -> str:
    paths = [str(ROOT / "runtime"), str(place / "site-packages"), str(place)]
    command = [sys.executable, "-c", f"import sys; sys.path[:0] = {paths}\n{START}"]
    return subprocess.run(command, cwd=place, capture_output=True, text=True, check=True).stdout.strip()


def test_a_package_is_compiled_once_and_a_sample_each_time(tmp_path: Path) -> None:
    """The second start compiles the sample alone, edits of it included, and adds nothing to what is kept."""
    (tmp_path / "site-packages").mkdir()
    (tmp_path / "site-packages" / "package.py").write_text("ANSWER = 1\n")
    (tmp_path / "sample.py").write_text("ANSWER = 2\n")
    assert _start(tmp_path) == "package.py sample.py 1 2 True"
    (tmp_path / "sample.py").write_text("ANSWER = 3\n")
    assert _start(tmp_path) == "sample.py 1 3 False"
