from django_settings import *

INSTALLED_APPS += ["rest_framework"]
REST_FRAMEWORK = {"EXCEPTION_HANDLER": "django_app.views.invalid"}
