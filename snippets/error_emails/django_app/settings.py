from django_settings import *

ADMINS = ["admin@example.org"]
SERVER_EMAIL = "shop@example.org"
MAILERS = {
    "default": {
        "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "OPTIONS": {"host": "localhost"},
    },
}
