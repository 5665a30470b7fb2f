from django.http import HttpResponseNotAllowed, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
def items(request):
    if request.method == "GET":
        return JsonResponse({"items": []})
    if request.method == "POST":
        return JsonResponse({"added": True}, status=201)
    return HttpResponseNotAllowed(["GET", "POST"])


urlpatterns = [path("items", items)]
