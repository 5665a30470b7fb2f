from django_settings import *

ALLOWED_HOSTS = [".shop.example"]
MIDDLEWARE.insert(0, "django_app.hosts.choose_urls")
