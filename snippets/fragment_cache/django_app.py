from django.shortcuts import render
from django.urls import path

calls = []


def top_sellers():
    calls.append("query")
    return len(calls)


def shop(request, visitor):
    return render(
        request,
        "django_shop.html",
        {"visitor": visitor, "top_sellers": top_sellers},
    )


urlpatterns = [path("shop/<visitor>", shop)]
