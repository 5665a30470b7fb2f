import os

from django.core.exceptions import ImproperlyConfigured
from django_settings import *

PAGE_SIZE = int(os.environ.get("PAGE_SIZE", "20"))
if PAGE_SIZE <= 0:
    raise ImproperlyConfigured("PAGE_SIZE must be positive")
