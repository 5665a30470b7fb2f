"""Build the site once for every test that looks at it, and serve it on loopback."""

import functools
import http.server
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any

import pytest

from tests.samples import ROOT

BASE = "/proof"  # a project's pages are published below its name


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
def site(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Build the site once."""
    return build(tmp_path_factory.mktemp("site"))


class _Pages(http.server.SimpleHTTPRequestHandler):
    """Publish as a pages host does: below a name, with the site's own error page."""

    def translate_path(self, path: str) -> str:
        """Map an address below the name to a file."""
        return super().translate_path(path.removeprefix(BASE) if path.startswith(BASE + "/") else "/missing")

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer a missing page with the site's own page."""
        if code != HTTPStatus.NOT_FOUND:
            super().send_error(code, message, explain)
            return
        body = Path(self.directory, "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@contextmanager
def published(folder: Path) -> Iterator[str]:
    """Serve a built site on loopback; give the address of its home page without the slash."""
    handler = functools.partial(_Pages, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}{BASE}"
        server.shutdown()


@pytest.fixture(scope="session")
def origin(site: Built) -> Iterator[str]:
    """Serve the built site; return its address."""
    with published(site.folder) as address:
        yield address
