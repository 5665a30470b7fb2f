from celery import Celery
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST

queue = Celery(__name__, broker="memory://")
queue.conf.task_always_eager = True
attempts = []


@queue.task(autoretry_for=(ConnectionError,), max_retries=3)
def fetch_rates():
    attempts.append("try")
    if len(attempts) < 3:
        raise ConnectionError


@csrf_exempt
@require_POST
def refresh(request):
    fetch_rates.delay()
    return JsonResponse({"queued": True}, status=202)


@require_GET
def count(request):
    return JsonResponse({"attempts": len(attempts)})


urlpatterns = [path("rates", refresh), path("attempts", count)]
