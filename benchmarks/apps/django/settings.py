"""The settings that ``startproject`` writes, with what its deployment checklist asks for."""

import os
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks.apps.surroundings import DATABASE, POSTGRES, SHARED_TEMPLATES

BASE_DIR = Path(__file__).resolve().parent
SECRET_KEY = "only-for-measurements"
DEBUG = False
ALLOWED_HOSTS = ["*"]

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "rest_framework",
    "benchmarks.apps.django",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
if os.environ.get("BENCH_MIDDLEWARE") == "trimmed":
    MIDDLEWARE = [MIDDLEWARE[0], MIDDLEWARE[2]]

ROOT_URLCONF = "benchmarks.apps.django.urls"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    },
    {"BACKEND": "django.template.backends.jinja2.Jinja2", "NAME": "shared", "DIRS": [SHARED_TEMPLATES]},
]

INTERFACE = os.environ.get("BENCH_INTERFACE", "wsgi")
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": DATABASE,
        # the checklist: keep connections; the database page: not under ASGI
        "CONN_MAX_AGE": 0 if INTERFACE == "asgi" else 60,
    }
}
if POSTGRES:
    place = urlsplit(DATABASE)
    DATABASES["default"] |= {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": place.path[1:],
        "USER": place.username,
        "PASSWORD": place.password or "",
        "HOST": place.hostname,
        "PORT": place.port,
    }
    if INTERFACE == "asgi":
        DATABASES["default"]["OPTIONS"] = {"pool": True}

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LANGUAGE_CODE = "en-us"
TIME_ZONE = "UTC"
USE_I18N = True
USE_TZ = True
STATIC_URL = "static/"
