from django.urls import path

from .fallback import ask_legacy

urlpatterns = [path("<path:path>", ask_legacy)]
