from django_settings import *

DATABASES["default"]["ATOMIC_REQUESTS"] = True
