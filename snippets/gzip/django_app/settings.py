from django_settings import *

MIDDLEWARE.insert(0, "django.middleware.gzip.GZipMiddleware")
