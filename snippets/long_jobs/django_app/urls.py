from django.http import JsonResponse
from django.tasks import TaskResultStatus
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from .tasks import transcribe


@csrf_exempt
def start(request, clip):
    return JsonResponse({"job": transcribe.enqueue(clip).id}, status=202)


def read_job(request, job):
    found = transcribe.get_result(job)
    done = found.status == TaskResultStatus.SUCCESSFUL
    return JsonResponse({"result": found.return_value if done else None})


urlpatterns = [
    path("clips/<int:clip>/transcribe", start),
    path("jobs/<str:job>", read_job),
]
