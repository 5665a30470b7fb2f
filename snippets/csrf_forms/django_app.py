from django.http import HttpResponse
from django.shortcuts import render
from django.urls import path


def transfer(request):
    if request.method == "GET":
        return render(request, "django_transfer.html")
    return HttpResponse(f"Sent {request.POST['amount']}")


urlpatterns = [path("transfer", transfer)]
