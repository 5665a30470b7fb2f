from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST

from .tasks import add


@csrf_exempt
@require_POST
def create_sum(request, x, y):
    return JsonResponse({"id": add.delay(x, y).id}, status=202)


@require_GET
def read_sum(request, task_id):
    result = add.AsyncResult(task_id)
    return JsonResponse({"state": result.state, "result": result.result})


urlpatterns = [
    path("sums/<int:x>/<int:y>", create_sum),
    path("sums/<task_id>", read_sum),
]
