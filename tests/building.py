"""Build the site once for every test that looks at it, and serve it on loopback."""

import fcntl
import getpass
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.samples import ROOT
from tests.servers import HOST, await_port, free_port

BASE = "/proof"  # a project's pages are published below its name


AROUND = """daemon off;
user {user};
pid {place}/nginx.pid;
worker_processes 1;
events {{}}
http {{
    access_log off;
    client_body_temp_path {place}/body;
    proxy_temp_path {place}/proxy;
    fastcgi_temp_path {place}/fastcgi;
    uwsgi_temp_path {place}/uwsgi;
    scgi_temp_path {place}/scgi;
    include {place}/recipe.conf;
}}
"""


@dataclass(frozen=True)
class Built:
    """A built site and what the build printed."""

    folder: Path
    output: str

    def pages(self) -> list[Path]:
        """List every page."""
        return sorted(self.folder.rglob("*.html"))


def build(folder: Path) -> Built:
    """Build strictly into a folder."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(folder)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "SITE_URL": f"https://example.org{BASE}/"}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return Built(folder, done.stdout + done.stderr)


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Built:
    """Build the site once for all workers; BUILT names a folder that was built before."""
    if before := os.environ.get("BUILT"):
        return Built(Path(before), "")
    own = tmp_path_factory.getbasetemp()
    place = own if worker_id == "master" else own.parent
    folder, told = place / "site", place / "site.log"
    with (place / "site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not told.exists():
            told.write_text(build(folder).output, "utf-8")
    return Built(folder, told.read_text("utf-8"))


@contextmanager
def published(folder: Path) -> Iterator[str]:
    """Serve a built site by the recipe for nginx; give the address of its home page without the slash."""
    assert shutil.which("nginx"), (
        "nginx is needed to serve the site as it is published: apt-get install nginx-light"
    )
    with tempfile.TemporaryDirectory() as place:
        port = free_port()
        config = _configured(Path(place), folder, port)
        server = subprocess.Popen(["nginx", "-p", place, "-c", config, "-e", f"{place}/error.log"])
        try:
            await_port(port)
            yield f"http://{HOST}:{port}{BASE}"
        finally:
            server.terminate()
            server.wait()


def _configured(place: Path, folder: Path, port: int) -> Path:
    """Write what surrounds the recipe, and the recipe with the folder and port of this run."""
    recipe = (ROOT / "deploy" / "nginx.conf").read_text("utf-8")
    for found, used in (("/srv/framework-proof", str(folder)), ("listen 80;", f"listen {HOST}:{port};")):
        assert found in recipe
        recipe = recipe.replace(found, used)
    (place / "recipe.conf").write_text(recipe)
    whole = place / "nginx.conf"
    whole.write_text(AROUND.format(user=getpass.getuser(), place=place))
    return whole


@pytest.fixture(scope="session")
def origin(site: Built) -> Iterator[str]:
    """Serve the built site; return its address."""
    with published(site.folder) as address:
        yield address
