from django_settings import *

MIDDLEWARE.insert(2, "django.middleware.locale.LocaleMiddleware")
LANGUAGES = [("en", "English"), ("de", "German")]
LANGUAGE_CODE = "en"
