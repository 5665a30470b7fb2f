from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST
from huey.contrib.djhuey import HUEY as queue

from .tasks import remind


@csrf_exempt
@require_POST
def create_reminder(request, name):
    task = remind.schedule(args=(name,), delay=3600)
    return JsonResponse({"id": task.id}, status=202)


@require_GET
def read_queue(request):
    due, later = queue.pending_count(), queue.scheduled_count()
    return JsonResponse({"due": due, "later": later})


urlpatterns = [
    path("reminders/<name>", create_reminder),
    path("queue", read_queue),
]
