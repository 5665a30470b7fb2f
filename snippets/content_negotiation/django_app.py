from django.http import HttpResponse, JsonResponse
from django.urls import path


def greeting(request):
    preferred = request.get_preferred_type(["application/json", "text/html"])
    if preferred == "text/html":
        return HttpResponse("<p>Hello</p>")
    return JsonResponse({"greeting": "Hello"})


urlpatterns = [path("greeting", greeting)]
