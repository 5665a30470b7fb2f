"""A production server from a package."""

from pathlib import Path

import httpx2
import psutil

from tests.servers import process

GUNICORN = "gunicorn shop:app --no-control-socket --workers 2 --bind 127.0.0.1:{port}"
FLASK = "from flask import Flask\n\napp = Flask('shop')\n"
DJANGO = (
    "import os\n\nfrom django.core.wsgi import get_wsgi_application\n\n"
    "os.environ['DJANGO_SETTINGS_MODULE'] = 'own'\napp = get_wsgi_application()\n"
)


def workers(place: Path) -> int:
    """Serve an application that has no pages with Gunicorn, and count the workers."""
    with process(GUNICORN.split(), place) as (port, server):
        assert httpx2.get(f"http://127.0.0.1:{port}/").status_code == 404
        return len(psutil.Process(server.pid).children())


def test_flask_runs_on_gunicorn(place: Path) -> None:
    """Gunicorn serves a Flask application with two worker processes."""
    (place / "shop.py").write_text(FLASK)
    assert workers(place) == 2


def test_django_runs_on_gunicorn(place: Path) -> None:
    """Gunicorn serves a Django project with two worker processes."""
    (place / "shop.py").write_text(DJANGO)
    (place / "pages.py").write_text("urlpatterns = []\n")
    (place / "own.py").write_text("from django_settings import *\n\nROOT_URLCONF = 'pages'\n")
    assert workers(place) == 2
