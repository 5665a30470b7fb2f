import atexit
from pathlib import Path

from django.apps import AppConfig


class ShopConfig(AppConfig):
    name = "django_app"

    def ready(self):
        atexit.register(Path("closed.txt").touch)
