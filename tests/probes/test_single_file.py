"""An application in one file."""

import shutil
from pathlib import Path

import pytest

from tests.loopback import GUNICORN, status
from tests.samples import SNIPPETS

DJANGO = """from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import JsonResponse
from django.urls import path

settings.configure(SECRET_KEY="change-me", ALLOWED_HOSTS=["*"], ROOT_URLCONF=__name__)


def hello(request):
    return JsonResponse({"hello": "world"})


urlpatterns = [path("", hello)]
application = get_wsgi_application()
"""


@pytest.mark.server
def test_fastapi_serves_one_file(tmp_path: Path) -> None:
    """One Python file alone in a folder is a whole FastAPI application."""
    shutil.copy(SNIPPETS / "hello_world" / "fastapi_app.py", tmp_path / "shop.py")
    assert status("uvicorn shop:app --port {port}", tmp_path) == 200


@pytest.mark.server
def test_flask_serves_one_file(tmp_path: Path) -> None:
    """One Python file alone in a folder is a whole Flask application."""
    shutil.copy(SNIPPETS / "hello_world" / "flask_app.py", tmp_path / "shop.py")
    assert status(f"{GUNICORN} shop:app", tmp_path) == 200


@pytest.mark.server
def test_django_serves_one_file(tmp_path: Path) -> None:
    """One Python file alone in a folder is a whole Django application, settings included."""
    (tmp_path / "shop.py").write_text(DJANGO)
    assert status(f"{GUNICORN} shop:application", tmp_path) == 200
