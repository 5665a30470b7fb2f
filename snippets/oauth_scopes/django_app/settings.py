from django_settings import *

INSTALLED_APPS += ["oauth2_provider"]
OAUTH2_PROVIDER = {"SCOPES": {"profile": "Profile", "orders": "Orders"}}
