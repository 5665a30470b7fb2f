from django_settings import *

INSTALLED_APPS += ["huey.contrib.djhuey"]
HUEY = {"huey_class": "huey.SqliteHuey", "filename": "queue.db", "immediate": False}
