"""Start scripts and server settings, behind a proxy that ends TLS and strips a prefix."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
from httpx2 import Client

from tests.loopback import SLOW, await_file
from tests.servers import HOST, await_port, free_port

SETTINGS = {
    "ALLOWED_HOSTS": f"shop.example,{HOST}",
    "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
    "SECRET_KEY": "set-by-the-test-and-longer-than-fifty-characters-0123456789",
}
PROXY = {
    "Host": "shop.example",
    "X-Forwarded-For": "198.51.100.6, 203.0.113.9",
    "X-Forwarded-Prefix": "/shop",
    "X-Forwarded-Proto": "https",
}
SERVERS = {"fastapi": "uvicorn", "flask": "gunicorn", "django": "gunicorn"}
TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")


@contextmanager
def started(framework: str, place: Path) -> Iterator[tuple[Client, subprocess.Popen[bytes]]]:
    """Run the release script, if there is one, and the start script."""
    port = free_port()
    settings = os.environ | SETTINGS | {"PORT": str(port)}
    for script in place.glob(f"{framework}_app/release.sh"):
        subprocess.run(["sh", script], check=True, cwd=place, env=settings)
    command = ["sh", f"{framework}_app/serve.sh"]
    server = subprocess.Popen(command, cwd=place, env=settings, start_new_session=True)
    try:
        await_port(port)
        yield Client(base_url=f"http://{HOST}:{port}", timeout=20), server
    finally:
        with suppress(ProcessLookupError):
            os.killpg(server.pid, signal.SIGKILL)
        server.wait()


@contextmanager
def proxied(client: Client, place: Path) -> Iterator[Client]:
    """Put nginx with the sample's configuration in front of a started application."""
    port = free_port()
    own = (place / "nginx.conf").read_text().replace(":8080", f":{port}")
    own = own.replace(":8000", f":{client.base_url.port}")
    folders = "".join(f"{name}_temp_path {place}/{name};" for name in TEMPORARY)
    whole = f"daemon off; pid {place}/pid; events {{}} http {{ access_log off; {folders} {own} }}"
    (place / "whole.conf").write_text(whole)
    command = ["nginx", "-p", str(place), "-c", f"{place}/whole.conf", "-e", f"{place}/error.log"]
    server = subprocess.Popen(command, start_new_session=True)
    try:
        await_port(port)
        yield Client(base_url=f"http://{HOST}:{port}", headers={"Host": "shop.example"})
    finally:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()


def workers(server: subprocess.Popen[bytes]) -> int:
    """Count the processes below the one that the shell became."""
    lines = [" ".join(child.cmdline()) for child in psutil.Process(server.pid).children()]
    return sum("resource_tracker" not in line for line in lines)


def test_script_serves_behind_a_proxy(framework: str, place: Path) -> None:
    """Two workers answer; links carry https, host and prefix; a forged client address is not believed."""
    with started(framework, place) as (client, server), proxied(client, place) as visitor:
        assert client.get("/health").json() == {"healthy": True}
        assert client.get("/where", headers=PROXY).json() == {
            "page": "https://shop.example/shop/where",
            "css": "https://shop.example/shop/static/site.css",
            "client": "203.0.113.9",
        }
        assert SERVERS[framework] in " ".join(psutil.Process(server.pid).cmdline())
        assert workers(server) == 2
        check_through_nginx(visitor)


def check_through_nginx(visitor: Client) -> None:
    """The page and its style answer under the prefix only, and the visitor cannot choose an address."""
    answer = visitor.get("/shop/where", headers={"X-Forwarded-For": "198.51.100.6"}).json()
    style = visitor.get(answer["css"].removeprefix("http://shop.example"))
    assert answer["page"] == "http://shop.example/shop/where"
    assert answer["client"] == HOST
    assert style.headers["content-type"].startswith("text/css")
    assert visitor.get("/where").status_code in {403, 404}


def test_script_stops_gracefully(framework: str, place: Path) -> None:
    """SIGTERM to the script lets a slow request finish, runs the clean-up and ends with status 0."""
    for path in place.rglob("*.py"):
        path.write_text(path.read_text().replace("    return ", SLOW))
    with started(framework, place) as (client, server), ThreadPoolExecutor() as pool:
        answer = pool.submit(client.get, "/health")
        await_file(place / "started")
        server.send_signal(signal.SIGTERM)
        assert answer.result().status_code == 200
        assert server.wait(20) == 0
    assert (place / "closed.txt").exists()
