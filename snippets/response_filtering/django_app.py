from django.urls import path
from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.response import Response

USERS = {1: {"name": "Ada", "password": "secret"}}


class PublicUser(serializers.Serializer):
    name = serializers.CharField()


@api_view(["GET"])
def user(request, user_id):
    return Response(PublicUser(USERS[user_id]).data)


urlpatterns = [path("users/<int:user_id>", user)]
