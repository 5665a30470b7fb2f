from django_settings import *

MIDDLEWARE += ["django_app.middleware.ProxyUserMiddleware"]
AUTHENTICATION_BACKENDS = ["django.contrib.auth.backends.RemoteUserBackend"]
