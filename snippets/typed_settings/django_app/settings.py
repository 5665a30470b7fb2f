import environ
from django.core.exceptions import ImproperlyConfigured
from django_settings import *

PAGE_SIZE = environ.Env().int("PAGE_SIZE", 20)
if PAGE_SIZE <= 0:
    raise ImproperlyConfigured("PAGE_SIZE must be positive")
