from django_settings import *

DATABASES["log"] = {"ENGINE": "django.db.backends.sqlite3", "NAME": "log.sqlite3"}
DATABASE_ROUTERS = ["django_app.routers.LogRouter"]
