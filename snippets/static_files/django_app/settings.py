from django_settings import *

DEBUG = True
STATICFILES_DIRS = ["static"]
