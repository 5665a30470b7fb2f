from hashlib import sha256

from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


@csrf_exempt
@require_POST
def digest(request):
    checksum = sha256()
    while chunk := request.read(65536):
        checksum.update(chunk)
    return JsonResponse({"sha256": checksum.hexdigest()})


urlpatterns = [path("digest", digest)]
