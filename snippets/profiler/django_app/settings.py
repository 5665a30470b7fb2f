from django_settings import *

INSTALLED_APPS += ["django_extensions"]
