import os

from django_settings import *

CURRENCY = os.environ.get("SHOP_CURRENCY", "EUR")
PAGE_SIZE = int(os.environ.get("SHOP_PAGE_SIZE", "20"))
