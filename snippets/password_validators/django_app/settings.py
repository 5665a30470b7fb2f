from django_settings import *

rules = "django.contrib.auth.password_validation"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"{rules}.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": f"{rules}.CommonPasswordValidator"},
    {"NAME": f"{rules}.NumericPasswordValidator"},
    {"NAME": f"{rules}.UserAttributeSimilarityValidator"},
]
