from django.http import JsonResponse
from django.tasks import TaskResultStatus, task
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST


@task
def add(x, y):
    return x + y


@csrf_exempt
@require_POST
def create_sum(request, x, y):
    result = add.enqueue(x, y)
    failed = result.status == TaskResultStatus.FAILED
    return JsonResponse({"failed": failed, "result": result.return_value})


urlpatterns = [path("sums/<int:x>/<int:y>", create_sum)]
