from django.http import JsonResponse
from django.urls import path


def tenant(request):
    return JsonResponse({"tenant": request.tenant})


urlpatterns = [path("tenant", tenant)]
