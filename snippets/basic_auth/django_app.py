from django.contrib.auth.models import User
from django.urls import path
from django.utils.crypto import constant_time_compare
from rest_framework.authentication import BasicAuthentication
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

PASSWORDS = {"ada": "lovelace"}


class Basic(BasicAuthentication):
    www_authenticate_realm = "metrics"

    def authenticate_credentials(self, username, given, request=None):
        expected = PASSWORDS.get(username, "")
        if not expected or not constant_time_compare(given, expected):
            raise AuthenticationFailed
        return User(username=username), None


class Metrics(APIView):
    authentication_classes = [Basic]
    permission_classes = [IsAuthenticated]

    def get(self, request):
        return Response({"user": request.user.username})


urlpatterns = [path("metrics", Metrics.as_view())]
