"""Serve apps on loopback for the proofs that need a real connection."""

import importlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import uvicorn
from werkzeug.serving import make_server

HOST = "127.0.0.1"
PATIENCE = 60
APPS = Path(__file__).parent / "probes" / "served"
GUNICORN = "gunicorn {app} --no-control-socket --bind 127.0.0.1:{port} --log-level error"
SERVERS = {
    "uvicorn": "uvicorn {app} --host 127.0.0.1 --port {port} --log-level error",
    "hypercorn": "hypercorn {app} --bind 127.0.0.1:{port}",
    "gunicorn": GUNICORN,
    "gunicorn with threads": f"{GUNICORN} --threads 50",
    "gunicorn with gevent": f"{GUNICORN} --worker-class gevent",
}


@contextmanager
def live(framework: str, sample: ModuleType) -> Iterator[str]:
    """Serve a sample from a thread, Flask over WSGI and the others over ASGI; give host:port."""
    serve = _live_wsgi if framework == "flask" else _live_asgi
    with serve(_app(framework, sample)) as port:
        yield f"{HOST}:{port}"


@contextmanager
def live_client(framework: str, sample: ModuleType) -> Iterator[httpx2.Client]:
    """Open an HTTP client on a sample that a real server serves."""
    with live(framework, sample) as address, httpx2.Client(base_url=f"http://{address}") as client:
        yield client


def _app(framework: str, sample: ModuleType) -> Any:
    if framework != "django":
        return sample.app
    with suppress(ModuleNotFoundError):
        return importlib.import_module("django_app.asgi").application
    from django.core.asgi import get_asgi_application

    return get_asgi_application()


@contextmanager
def _live_wsgi(app: Any) -> Iterator[int]:
    server = make_server(HOST, 0, app, threaded=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server.port
    server.shutdown()


@contextmanager
def _live_asgi(app: Any) -> Iterator[int]:
    port = free_port()
    config = uvicorn.Config(app, host=HOST, port=port, log_level="error")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    await_port(port)
    yield port
    server.should_exit = server.force_exit = True
    thread.join(timeout=5)


@dataclass(frozen=True)
class Served:
    """An app behind a server process."""

    url: str
    pid: int
    place: Path

    def most_at_once(self, waiting: str, guests: int) -> int:
        """Send many requests that wait for each other; give how many were inside together."""

        def visit(_: int) -> int:
            return int(httpx2.get(f"{self.url}/{waiting}/{guests}", timeout=30).text)

        with ThreadPoolExecutor(guests) as pool:
            return max(pool.map(visit, range(guests)))

    def first_chunk(self, path: str) -> str:
        """Read a stream whose last chunk waits until the first one has been seen."""
        text = ""
        with httpx2.stream("GET", f"{self.url}/{path}", timeout=30) as response:
            for chunk in response.iter_text():
                (self.place / "seen").touch()
                text += chunk
        return text.removeprefix("first read ")


@contextmanager
def served(server: str, app: str, place: Path) -> Iterator[Served]:
    """Start a server of SERVERS with one worker on an app of tests/probes/served."""
    shutil.copytree(APPS, place, dirs_exist_ok=True)
    with process(SERVERS[server].replace("{app}", app).split(), place) as (port, started):
        url = f"http://{HOST}:{port}"
        httpx2.get(url, timeout=PATIENCE)
        yield Served(url, started.pid, place)


@contextmanager
def process(command: list[str], place: Path) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    """Start ``python -m command`` with {port} filled in; give its port, end its process group."""
    port = free_port()
    words = [word.format(port=port) for word in command]
    server = subprocess.Popen([sys.executable, "-m", *words], cwd=place, start_new_session=True)
    try:
        await_port(port)
        yield port, server
    finally:
        with suppress(ProcessLookupError):
            os.killpg(server.pid, signal.SIGKILL)
        server.wait()


def free_port() -> int:
    """Ask the kernel for a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def await_port(port: int) -> None:
    """Wait until a server accepts connections."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with suppress(OSError), socket.create_connection((HOST, port), timeout=1):
            return
        time.sleep(0.02)
    message = f"nothing listens on port {port} after {PATIENCE} s"
    raise TimeoutError(message)
