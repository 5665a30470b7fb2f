import environ
from django_settings import *

env = environ.Env()
env.read_env(".env")

CURRENCY = env.str("SHOP_CURRENCY", "EUR")
PAGE_SIZE = env.int("SHOP_PAGE_SIZE", 20)
