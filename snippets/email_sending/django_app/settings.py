import os

from django_settings import *

DEFAULT_FROM_EMAIL = "shop@example.com"
MAILERS = {
    "default": {
        "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "OPTIONS": {"host": "localhost", "port": int(os.environ["MAIL_PORT"])},
    },
}
