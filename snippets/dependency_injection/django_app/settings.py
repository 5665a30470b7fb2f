from django_settings import *

INSTALLED_APPS += ["django_injector"]
MIDDLEWARE += ["django_injector.apps.inject_request_middleware"]
INJECTOR_MODULES = ["django_app.providers.Users"]
