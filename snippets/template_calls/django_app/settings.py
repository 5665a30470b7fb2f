from django_settings import *

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": ["templates"],
        "OPTIONS": {"environment": "django_app.jinja2.environment"},
    },
    *TEMPLATES,
]
