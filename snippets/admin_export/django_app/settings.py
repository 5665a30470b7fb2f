from django_settings import *

INSTALLED_APPS += ["import_export"]
