from django.http import HttpResponse
from django.urls import path


def home(request):
    return HttpResponse("<h1>Welcome</h1>")


urlpatterns = [path("", home)]
