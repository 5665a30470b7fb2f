from django_settings import *

CURRENCY = "EUR"
