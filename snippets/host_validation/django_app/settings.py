from django_settings import *

ALLOWED_HOSTS = ["shop.example"]
