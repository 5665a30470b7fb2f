from django.shortcuts import render
from django.urls import path


def page(request):
    context = {"profile": {"name": request.GET["name"]}}
    return render(request, "django_page.html", context)


urlpatterns = [path("", page)]
