"""The live server: an edit shows, a mistake shows its message and kills nothing."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx2
import pytest

from tests.samples import ROOT
from tests.servers import HOST, free_port

pytestmark = [pytest.mark.xdist_group("serve"), pytest.mark.timeout(300)]
PATIENCE = 120
ROOMS = ("data", "docs", "macros", "snippets", "tests")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Copy the project, so that its data can be broken."""
    folder = tmp_path_factory.mktemp("project")
    for room in ROOMS:
        shutil.copytree(ROOT / room, folder / room, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("mkdocs.yml", "hooks.py", "repairs.py", "cards.py", "serving.py"):
        shutil.copy(ROOT / name, folder)
    return folder


@pytest.fixture(scope="module")
def page(copy: Path) -> Iterator[str]:
    """Serve the copy as ``make serve`` does; return the address of a category page."""
    port = free_port()
    command = [sys.executable, "-m", "mkdocs", "serve", "--dirty", "--dev-addr", f"{HOST}:{port}"]
    environment = {**os.environ, "MACROS_FAIL": "false", "NO_MKDOCS_2_WARNING": "1"}
    log = (copy / "serve.log").open("w")
    server = subprocess.Popen(command, cwd=copy, env=environment, stdout=log, stderr=log)
    yield f"http://{HOST}:{port}/compare/routing/"
    server.terminate()
    server.wait()
    log.close()


def eventually(address: str, holds: Callable[[str], bool]) -> None:
    """Ask until the page holds what is expected."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            if holds(httpx2.get(address, timeout=PATIENCE).text):
                return
        except httpx2.HTTPError:
            pass
        time.sleep(0.2)
    raise AssertionError(f"{address} never held it")


def test_mistake_shows_in_the_page_and_goes_away(copy: Path, page: str) -> None:
    """A wrong level shows the located message over the last good page; mending it shows the edit."""
    path = copy / "data" / "features" / "routing.yml"
    text = path.read_text("utf-8")
    eventually(page, lambda html: "Path parameters" in html)
    path.write_text(text.replace("level: builtin", "level: bulitin", 1), "utf-8")
    eventually(page, lambda html: "did you mean builtin?" in html and "Path parameters" in html)
    kept = page.replace("compare/routing", "features/cors")
    eventually(kept, lambda html: "did you mean builtin?" in html)
    assert "did you mean builtin?" in (copy / "serve.log").read_text("utf-8")
    path.write_text(text.replace("title: Path parameters", "title: Segments with a type", 1), "utf-8")
    eventually(page, lambda html: "Segments with a type" in html and "did you mean" not in html)
