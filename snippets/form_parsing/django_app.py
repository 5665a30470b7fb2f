from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


@csrf_exempt
@require_POST
def contact(request):
    topics = request.POST.getlist("topic")
    return JsonResponse({"name": request.POST["name"], "topics": topics})


urlpatterns = [path("contact", contact)]
