from django_settings import *

MIDDLEWARE += [
    "django_app.middleware.ProxyUserMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
]
AUTHENTICATION_BACKENDS = ["django.contrib.auth.backends.RemoteUserBackend"]
