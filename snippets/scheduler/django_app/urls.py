from django.http import JsonResponse
from django.urls import path

from .jobs import runs, scheduler


def jobs(request):
    triggers = [str(job.trigger) for job in scheduler.get_jobs()]
    return JsonResponse({"runs": len(runs), "triggers": triggers})


urlpatterns = [path("jobs", jobs)]
