from django_settings import *

TEMPLATES[0]["OPTIONS"]["context_processors"] += [
    "django_app.context_processors.shop",
]
