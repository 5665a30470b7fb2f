from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from huey import SqliteHuey

huey = SqliteHuey(filename="jobs.db")


@huey.task(retries=3)
def transcribe(clip):
    return f"text of clip {clip}"


@csrf_exempt
def start(request, clip):
    return JsonResponse({"job": transcribe(clip).id}, status=202)


def read_job(request, job):
    return JsonResponse({"result": huey.result(job, preserve=True)})


urlpatterns = [
    path("clips/<int:clip>/transcribe", start),
    path("jobs/<str:job>", read_job),
]
