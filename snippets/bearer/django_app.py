from django.contrib.auth.models import User
from django.urls import path
from rest_framework.authentication import TokenAuthentication
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

TOKENS = {"token-of-ada": "ada"}


class Bearer(TokenAuthentication):
    keyword = "Bearer"

    def authenticate_credentials(self, token):
        if token not in TOKENS:
            raise AuthenticationFailed
        return User(username=TOKENS[token]), token


class Me(APIView):
    authentication_classes = [Bearer]
    permission_classes = [IsAuthenticated]

    def get(self, request):
        return Response({"user": request.user.username})


urlpatterns = [path("me", Me.as_view())]
