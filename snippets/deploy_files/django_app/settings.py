import os
from pathlib import Path

from django_settings import *

SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = os.environ["ALLOWED_HOSTS"].split(",")
INSTALLED_APPS += ["django_app.apps.ShopConfig"]
MIDDLEWARE.insert(1, "whitenoise.middleware.WhiteNoiseMiddleware")
STATICFILES_DIRS = [Path(__file__).resolve().parent.parent / "static"]
STATIC_ROOT = "collected"
FORCE_SCRIPT_NAME = os.environ.get("PREFIX", "/shop")
STATIC_URL = f"{FORCE_SCRIPT_NAME}/static/"
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
