from django.http import JsonResponse
from django.urls import path


def item(request):
    return JsonResponse({"name": "tea"})


def items(request):
    return JsonResponse([{"name": "tea"}, {"name": "milk"}], safe=False)


urlpatterns = [path("item", item), path("items", items)]
