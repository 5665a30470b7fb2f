from django_settings import *

MAILERS = {"default": {"BACKEND": "django.core.mail.backends.console.EmailBackend"}}
