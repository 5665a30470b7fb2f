from django.contrib import messages
from django.http import JsonResponse
from django.shortcuts import redirect
from django.urls import path


def home(request):
    texts = [str(message) for message in messages.get_messages(request)]
    return JsonResponse({"messages": texts})


def welcome(request):
    messages.success(request, "Welcome back.")
    return redirect("/")


urlpatterns = [path("", home), path("welcome", welcome)]
