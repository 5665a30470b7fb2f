"""One log line per request on the production server, without configuration."""

from pathlib import Path

import httpx2
import pytest

from tests.servers import process

FASTAPI = "from fastapi import FastAPI\n\napp = FastAPI()\napp.get('/cart')(lambda: 'cart')\n"
FLASK = "from flask import Flask\n\napp = Flask('shop')\napp.get('/cart')(lambda: 'cart')\n"
DJANGO = (
    "import os\n\nfrom django.core.wsgi import get_wsgi_application\n\n"
    "os.environ['DJANGO_SETTINGS_MODULE'] = 'django_settings'\napp = get_wsgi_application()\n"
)
QUIET = "gunicorn shop:app --no-control-socket --bind 127.0.0.1:{port}"


def logged(command: str, place: Path, capfd: pytest.CaptureFixture[str]) -> bool:
    """Serve an application, ask it once, and tell whether the request was printed."""
    with process(command.split(), place) as (port, server):
        httpx2.get(f"http://127.0.0.1:{port}/cart")
        server.terminate()  # an orderly stop writes what is still to be written
        server.wait(20)
    printed = capfd.readouterr()
    return "/cart" in printed.out + printed.err


def test_fastapi_run_prints_requests(place: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The fastapi run command prints a line for each request."""
    (place / "shop.py").write_text(FASTAPI)
    assert logged("fastapi run shop.py --port {port}", place, capfd)


def test_flask_prints_requests_on_demand(place: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Flask behind Gunicorn prints no request until --access-logfile is given."""
    (place / "shop.py").write_text(FLASK)
    assert not logged(QUIET, place, capfd)
    assert logged(f"{QUIET} --access-logfile -", place, capfd)


def test_django_prints_requests_on_demand(place: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Django behind Gunicorn prints no request until --access-logfile is given."""
    (place / "django_app").mkdir()
    (place / "django_app" / "urls.py").write_text(
        "from django.http import HttpResponse\nfrom django.urls import path\n\n"
        "urlpatterns = [path('cart', lambda request: HttpResponse('cart'))]\n"
    )
    (place / "shop.py").write_text(DJANGO)
    assert not logged(QUIET, place, capfd)
    assert logged(f"{QUIET} --access-logfile -", place, capfd)
