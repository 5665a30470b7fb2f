from django_settings import *

MIDDLEWARE.insert(0, "django_app.middleware.partition")
SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
SESSION_COOKIE_SAMESITE = "None"
SESSION_COOKIE_SECURE = True
