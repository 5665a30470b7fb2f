"""The entry point that ``startproject`` writes for WSGI servers."""

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "benchmarks.apps.django.settings")
application = get_wsgi_application()
