import os

from django_settings import *

backend = os.environ.get("STORAGE", "django.core.files.storage.FileSystemStorage")
STORAGES = {"default": {"BACKEND": backend}}
MEDIA_ROOT = "uploads"
