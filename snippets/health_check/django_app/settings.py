from django_settings import *

INSTALLED_APPS += ["health_check"]
