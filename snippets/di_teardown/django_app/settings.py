from django_settings import *

MIDDLEWARE += ["django_app.middleware.connection"]
