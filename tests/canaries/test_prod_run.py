"""A production server in the command of the framework."""

import subprocess
import sys
from pathlib import Path

from tests.servers import free_port, process


def told(place: Path, *words: str) -> str:
    """Start a server whose port is taken by itself, and read what it says of itself."""
    server = subprocess.Popen(
        [sys.executable, "-u", "-m", *words],
        cwd=place,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    said = ""
    try:
        for line in server.stdout or ():
            said += line
            if "roduction" in line:
                break
    finally:
        server.kill()
        server.communicate()
    return said


def test_fastapi_run_starts_workers(place: Path) -> None:
    """The fastapi command serves an application with two worker processes."""
    import psutil

    code = "from fastapi import FastAPI\n\napp = FastAPI()\n"
    (place / "shop.py").write_text(code)
    with process(["fastapi", "run", "shop.py", "--workers", "2", "--port", "{port}"], place) as (_, server):
        children = psutil.Process(server.pid).children(recursive=True)
        assert len([c for c in children if "spawn_main" in " ".join(c.cmdline())]) == 2


def test_flask_run_is_for_development(place: Path) -> None:
    """Flask's run command says by itself that it is no production server."""
    (place / "shop.py").write_text("from flask import Flask\n\napp = Flask('shop')\n")
    said = told(place, *f"flask --app shop run --port {free_port()}".split())
    assert "Do not use it in a production deployment" in said


def test_django_runserver_is_for_development(place: Path) -> None:
    """Django's runserver command says by itself that it is no production server."""
    (place / "django_app.py").write_text("urlpatterns = []\n")
    settings = "from django_settings import *\n\nROOT_URLCONF = 'django_app'\n"
    (place / "own.py").write_text(settings)
    words = f"django runserver {free_port()} --noreload --settings=own".split()
    assert "Do not use it in a production" in told(place, *words)
