from threading import BoundedSemaphore
from time import sleep

from django.http import JsonResponse
from django.urls import path

printer = BoundedSemaphore(2)
users = []


def print_page(request):
    with printer:
        users.append("job")
        sleep(0.05)
        count = len(users)
        users.pop()
    return JsonResponse({"users": count})


urlpatterns = [path("print", print_page)]
