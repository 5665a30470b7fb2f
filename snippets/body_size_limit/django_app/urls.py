from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


@csrf_exempt
@require_POST
def save(request):
    body = request.body
    return JsonResponse({"size": len(body)})


urlpatterns = [path("notes", save)]
