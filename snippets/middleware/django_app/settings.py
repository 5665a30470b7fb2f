from django_settings import *

MIDDLEWARE.insert(0, "django_app.middleware.add_request_id")
