import environ
from django_settings import *

env = environ.Env()

CURRENCY = env.str("SHOP_CURRENCY", "EUR")
PAGE_SIZE = env.int("SHOP_PAGE_SIZE", 20)
