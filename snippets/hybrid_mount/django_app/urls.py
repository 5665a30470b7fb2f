from django.http import JsonResponse
from django.urls import path


def hello(request):
    return JsonResponse({"path": request.path, "from": "django"})


urlpatterns = [path("hello", hello)]
