from django_settings import *

INSTALLED_APPS += ["ninja"]
