from django.http import JsonResponse
from django.urls import path
from rest_framework.decorators import api_view, throttle_classes
from rest_framework.response import Response
from rest_framework.throttling import AnonRateThrottle


class TwoAMinute(AnonRateThrottle):
    rate = "2/minute"


@api_view(["GET"])
@throttle_classes([TwoAMinute])
def search(request):
    return Response({"hits": []})


def home(request):
    return JsonResponse({"page": "home"})


urlpatterns = [path("search", search), path("", home)]
