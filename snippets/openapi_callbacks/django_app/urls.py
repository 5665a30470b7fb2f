from django.urls import path
from drf_spectacular.views import SpectacularJSONAPIView

from .views import create_order

urlpatterns = [
    path("orders", create_order),
    path("openapi.json", SpectacularJSONAPIView.as_view()),
]
