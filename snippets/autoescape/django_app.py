from django.shortcuts import render
from django.urls import path


def search(request):
    q = request.GET.get("q", "")
    return render(request, "search.html", {"q": q})


urlpatterns = [path("search", search)]
