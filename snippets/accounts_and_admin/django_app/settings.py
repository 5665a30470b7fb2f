import os

from django_settings import *

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = [*INSTALLED_APPS, "django_app"]
LOGIN_REDIRECT_URL = "/me"
