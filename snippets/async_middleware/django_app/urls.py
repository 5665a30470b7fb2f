from django.http import JsonResponse
from django.urls import path


async def index(request):
    return JsonResponse({"tenant": request.tenant})


urlpatterns = [path("", index)]
