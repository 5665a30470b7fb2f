from django_settings import *

INSTALLED_APPS += ["django.contrib.sites", "django.contrib.flatpages"]
SITE_ID = 1
