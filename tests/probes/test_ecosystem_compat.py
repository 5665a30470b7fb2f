"""Popular companions on the newest releases."""

import subprocess
import sys
from collections.abc import Callable

COMPANIONS = {
    "fastapi": (
        "fastapi_cache fastapi_mail fastapi_pagination fastapi_users "
        "prometheus_fastapi_instrumentator slowapi sqladmin sqlmodel "
        "starlette_admin strawberry.fastapi"
    ),
    "flask": (
        "flask_admin flask_caching flask_jwt_extended flask_limiter flask_login "
        "flask_migrate flask_smorest flask_socketio flask_sqlalchemy flask_wtf"
    ),
    "django": (
        "allauth channels corsheaders debug_toolbar django_filters django_htmx "
        "drf_spectacular ninja rest_framework wagtail"
    ),
}
SCRIPT = """
import importlib, sys
from django.conf import settings
settings.configure()
for name in sys.argv[1:]:
    try:
        importlib.import_module(name)
        print(name)
    except Exception:
        pass
"""


def test_companions_import(framework: str, record: Callable[[object], None]) -> None:
    """The value counts how many of ten popular companions import beside the tested releases."""
    names = COMPANIONS[framework].split()
    command = [sys.executable, "-c", SCRIPT, *names]
    imported = subprocess.check_output(command, text=True).split()
    assert len(names) == 10
    record(f"{len(imported)} of {len(names)}")
