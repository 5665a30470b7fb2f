from django.urls import path
from drf_spectacular.views import SpectacularJSONAPIView

urlpatterns = [path("openapi.json", SpectacularJSONAPIView.as_view())]
