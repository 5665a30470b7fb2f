from django.http import JsonResponse
from django.urls import path


def page(request, name):
    request.session["seen"] = [*request.session.get("seen", []), name]
    return JsonResponse({"seen": request.session["seen"]})


urlpatterns = [path("pages/<name>", page)]
