from django.core import signing
from django.http import HttpResponseBadRequest, JsonResponse
from django.urls import path


def link(request, email):
    return JsonResponse({"token": signing.dumps({"email": email}, salt="unsubscribe")})


def unsubscribe(request):
    token = request.GET["token"]
    try:
        return JsonResponse(signing.loads(token, salt="unsubscribe", max_age=3600))
    except signing.BadSignature:
        return HttpResponseBadRequest()


urlpatterns = [path("links/<email>", link), path("unsubscribe", unsubscribe)]
