from django_settings import *

MIDDLEWARE += ["django_app.errors.OutOfStockMiddleware"]
