from django_settings import *

SECURE_SSL_REDIRECT = True
