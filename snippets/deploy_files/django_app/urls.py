from django.http import JsonResponse
from django.templatetags.static import static
from django.urls import path


def health(request):
    return JsonResponse({"healthy": True})


def where(request):
    css = request.build_absolute_uri(static("site.css"))
    client = request.headers["X-Forwarded-For"].split(",")[-1].strip()
    page = request.build_absolute_uri()
    return JsonResponse({"page": page, "css": css, "client": client})


urlpatterns = [path("health", health), path("where", where)]
