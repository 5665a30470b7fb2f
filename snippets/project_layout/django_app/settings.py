import os

from django_settings import *

INSTALLED_APPS += ["django_app.items", "django_app.orders"]
CURRENCY = os.environ.get("SHOP_CURRENCY", "EUR")
API_KEY = os.environ["SHOP_API_KEY"]
