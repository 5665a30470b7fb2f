from django_settings import *

INSTALLED_APPS += ["guardian"]
MIDDLEWARE += ["django_app.middleware.ProxyUserMiddleware"]
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.RemoteUserBackend",
    "guardian.backends.ObjectPermissionBackend",
]
