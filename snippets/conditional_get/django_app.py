from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import etag

VERSION = 3


@etag(lambda request: f'"v{VERSION}"')
def news(request):
    return JsonResponse({"version": VERSION})


urlpatterns = [path("news", news)]
