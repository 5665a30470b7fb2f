from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST
from huey.contrib.djhuey import HUEY as queue

from .tasks import add


@csrf_exempt
@require_POST
def create_sum(request, x, y):
    return JsonResponse({"id": add(x, y).id}, status=202)


@require_GET
def read_sum(request, task_id):
    return JsonResponse({"result": queue.result(task_id, preserve=True)})


urlpatterns = [
    path("sums/<int:x>/<int:y>", create_sum),
    path("sums/<task_id>", read_sum),
]
