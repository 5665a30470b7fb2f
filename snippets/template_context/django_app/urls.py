from django.shortcuts import render
from django.urls import path


def guests(request):
    return render(request, "guests.html", {"guests": ["ada"]})


urlpatterns = [path("guests", guests)]
