from django.urls import path
from drf_spectacular.views import SpectacularJSONAPIView

from .views import create_item

urlpatterns = [
    path("items", create_item),
    path("openapi.json", SpectacularJSONAPIView.as_view()),
]
