from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


@csrf_exempt
@require_POST
def upload(request):
    document = request.FILES["document"]
    content = document.read()
    return JsonResponse({"name": document.name, "size": len(content)})


urlpatterns = [path("uploads", upload)]
