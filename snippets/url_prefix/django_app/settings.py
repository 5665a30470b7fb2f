from django_settings import *

FORCE_SCRIPT_NAME = "/shop"
