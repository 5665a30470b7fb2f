from django.http import JsonResponse
from django.urls import path


def items(request):
    q = request.GET.get("q", "")
    limit = int(request.GET.get("limit", 10))
    tags = request.GET.getlist("tag")
    return JsonResponse({"q": q, "limit": limit, "tags": tags})


urlpatterns = [path("items", items)]
