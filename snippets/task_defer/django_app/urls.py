from datetime import timedelta

from django.http import JsonResponse
from django.urls import path
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST
from django_tasks_db.models import DBTaskResult

from .tasks import remind


@csrf_exempt
@require_POST
def create_reminder(request, name):
    later = timezone.now() + timedelta(hours=1)
    task = remind.using(run_after=later).enqueue(name)
    return JsonResponse({"id": task.id}, status=202)


@require_GET
def read_queue(request):
    due = DBTaskResult.objects.ready().count()
    later = DBTaskResult.objects.filter(run_after__gt=timezone.now()).count()
    return JsonResponse({"due": due, "later": later})


urlpatterns = [
    path("reminders/<name>", create_reminder),
    path("queue", read_queue),
]
