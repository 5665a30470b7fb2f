from datetime import timedelta

from django_settings import *

INSTALLED_APPS += ["rest_framework"]
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "rest_framework_simplejwt.authentication.JWTAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
}
SIMPLE_JWT = {
    "SIGNING_KEY": "at-least-32-bytes-from-your-secret-store",
    "ACCESS_TOKEN_LIFETIME": timedelta(minutes=5),
}
