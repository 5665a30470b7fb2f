from django.http import Http404, JsonResponse
from django.urls import path, re_path
from django.views.static import serve


def status(request):
    return JsonResponse({"status": "ok"})


def frontend(request, name):
    try:
        return serve(request, name or "index.html", document_root="dist")
    except Http404:
        return serve(request, "index.html", document_root="dist")


urlpatterns = [path("api/status", status), re_path("^(?P<name>.*)$", frontend)]
