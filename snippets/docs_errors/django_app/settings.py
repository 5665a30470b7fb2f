from django_settings import *

INSTALLED_APPS += ["rest_framework", "drf_spectacular", "drf_standardized_errors"]
REST_FRAMEWORK = {
    "DEFAULT_SCHEMA_CLASS": "drf_standardized_errors.openapi.AutoSchema",
    "EXCEPTION_HANDLER": "drf_standardized_errors.handler.exception_handler",
}
