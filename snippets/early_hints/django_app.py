from django.http import HttpResponse
from django.urls import path


def home(request):
    send_early_hints = request.META["wsgi.early_hints"]
    send_early_hints([("Link", "</style.css>; rel=preload; as=style")])
    return HttpResponse('<link rel="stylesheet" href="/style.css">')


urlpatterns = [path("", home)]
