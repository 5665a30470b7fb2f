from pathlib import Path

from django_settings import *

STATIC_ROOT = Path(__file__).resolve().parent.parent / "static"
MIDDLEWARE.insert(1, "whitenoise.middleware.WhiteNoiseMiddleware")
