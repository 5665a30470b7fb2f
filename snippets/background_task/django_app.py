from django.http import JsonResponse
from django.tasks import task
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST

sent = []


@task
def send_welcome(name):
    sent.append(name)


@csrf_exempt
@require_POST
def register(request, name):
    send_welcome.enqueue(name)
    return JsonResponse({"registered": name}, status=202)


@require_GET
def list_sent(request):
    return JsonResponse({"sent": sent})


urlpatterns = [path("users/<name>", register), path("sent", list_sent)]
