from django_settings import *

INSTALLED_APPS += ["rest_framework"]
