import time
from threading import BoundedSemaphore

from django.http import JsonResponse
from django.urls import path

gpu_slots = BoundedSemaphore(2)


def infer(prompt):
    time.sleep(0.02)
    return prompt.upper()


def run(request):
    with gpu_slots:
        return JsonResponse({"answer": infer(request.GET["prompt"])})


urlpatterns = [path("infer", run)]
