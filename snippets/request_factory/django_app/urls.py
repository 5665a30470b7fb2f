from django.http import JsonResponse
from django.urls import path


def agent(request):
    return JsonResponse({"agent": request.headers["user-agent"], "page": request.path})


urlpatterns = [path("agent", agent)]
