from django.urls import path
from rest_framework.decorators import api_view
from rest_framework.response import Response
from rest_framework_simplejwt.views import TokenObtainPairView


@api_view(["GET"])
def me(request):
    return Response({"user": request.user.get_username()})


urlpatterns = [path("token", TokenObtainPairView.as_view()), path("me", me)]
