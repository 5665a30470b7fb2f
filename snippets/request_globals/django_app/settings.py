from django_settings import *

MIDDLEWARE.insert(0, "django_app.middleware.find_tenant")
