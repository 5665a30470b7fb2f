from django.urls import path
from rest_framework import serializers
from rest_framework.decorators import api_view
from rest_framework.response import Response


class UserSerializer(serializers.Serializer):
    age = serializers.IntegerField()
    active = serializers.BooleanField()


@api_view(["POST"])
def create_user(request):
    user = UserSerializer(data=request.data)
    user.is_valid(raise_exception=True)
    return Response(user.data)


urlpatterns = [path("users", create_user)]
