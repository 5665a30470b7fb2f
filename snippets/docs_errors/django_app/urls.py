from django.urls import path
from drf_spectacular.views import SpectacularJSONAPIView
from rest_framework.generics import CreateAPIView
from rest_framework.serializers import CharField, Serializer


class Item(Serializer):
    name = CharField()


class CreateItem(CreateAPIView):
    serializer_class = Item


urlpatterns = [
    path("items", CreateItem.as_view()),
    path("openapi.json", SpectacularJSONAPIView.as_view()),
]
