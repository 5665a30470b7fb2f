"""Start the hello-world samples under real servers, and ask them."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2

from tests.samples import SNIPPETS
from tests.servers import process

TARGETS = {
    ("fastapi", "asgi"): "fastapi_app:app",
    ("fastapi", "wsgi"): "fastapi_app:app",
    ("flask", "asgi"): "flask_app:app",
    ("flask", "wsgi"): "flask_app:app",
    ("django", "asgi"): "django_app.asgi:application",
    ("django", "wsgi"): "django_app.wsgi:application",
}
GUNICORN = "gunicorn --no-control-socket --bind 127.0.0.1:{port}"
SLOW = """    import pathlib, time
    pathlib.Path("started").touch()
    time.sleep(0.5)
    return """
ENTRY = """import os

from django.core.{0} import get_{0}_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "django_app.settings")
application = get_{0}_application()
"""


def hello_world(place: Path) -> Path:
    """Copy the hello-world samples, with the entry points that startproject writes."""
    folder = Path(shutil.copytree(SNIPPETS / "hello_world", place / "hello"))
    for interface in ("asgi", "wsgi"):
        (folder / "django_app" / f"{interface}.py").write_text(ENTRY.format(interface))
    return folder


def slow_hello_world(place: Path) -> Path:
    """Copy like ``hello_world``, with handlers that leave a file and then take half a second."""
    folder = hello_world(place)
    for path in folder.rglob("*.py"):
        path.write_text(path.read_text().replace("    return ", SLOW))
    return folder


def await_file(path: Path) -> None:
    """Wait until a server has written a file."""
    deadline = time.monotonic() + 30
    while not path.exists():
        if time.monotonic() > deadline:
            raise TimeoutError(f"{path.name} was not written")
        time.sleep(0.02)


@contextmanager
def serve(command: str, place: Path) -> Iterator[httpx2.Client]:
    """Run ``python -m command`` with {port} filled in, and stop it when the block ends."""
    with process(command.split(), place) as (port, _), _client(port) as client:
        yield client


def _client(port: int) -> httpx2.Client:
    return httpx2.Client(base_url=f"http://127.0.0.1:{port}", timeout=20)


def status(command: str, place: Path) -> int:
    """Ask the root of a server for its HTTP status; 0 if it gave none."""
    try:
        with serve(command, place) as client:
            return client.get("/").status_code
    except httpx2.HTTPError:
        return 0
