import atexit
from pathlib import Path

from django.apps import AppConfig


def close():
    Path("closed.txt").write_text("closed")


class ShopConfig(AppConfig):
    name = "django_app"

    def ready(self):
        atexit.register(close)
