"""Errors by e-mail."""

import subprocess
import sys
from pathlib import Path

SETTINGS = """
DEBUG = False
ALLOWED_HOSTS = ["testserver"]
ADMINS = ["admin@example.org"]
"""
URLS = """from django.urls import path


def share(request):
    return 12 / 0


urlpatterns = [path("share", share)]
"""
REQUEST = """import os
import smtplib
from unittest.mock import Mock

os.environ["DJANGO_SETTINGS_MODULE"] = "shop.settings"
smtplib.SMTP = Mock(side_effect=SystemExit("an SMTP connection"))

import django
from django.test import Client

django.setup()
assert Client(raise_request_exception=False).get("/share").status_code == 500
"""


def test_django_prints_the_mail_of_a_fresh_project(tmp_path: Path) -> None:
    """With ADMINS alone a fresh Django project prints the mail to the console and sends none."""
    words = [sys.executable, "-m", "django", "startproject", "shop", "."]
    subprocess.run(words, cwd=tmp_path, check=True)
    with (tmp_path / "shop" / "settings.py").open("a") as settings:
        settings.write(SETTINGS)
    (tmp_path / "shop" / "urls.py").write_text(URLS)
    printed = subprocess.check_output([sys.executable, "-c", REQUEST], cwd=tmp_path, text=True)
    assert "To: admin@example.org" in printed
    assert "ZeroDivisionError" in printed
