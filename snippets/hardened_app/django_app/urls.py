from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


@csrf_exempt
@require_POST
def save(request):
    request.session["size"] = len(request.body)
    return JsonResponse({"size": request.session["size"]}, status=201)


urlpatterns = [path("notes", save)]
