from django.http import JsonResponse
from django.shortcuts import redirect
from django.urls import path


def new(request):
    return JsonResponse({"page": "new"})


def old(request):
    return redirect("new", permanent=True)


urlpatterns = [path("new", new, name="new"), path("old", old)]
