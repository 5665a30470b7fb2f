from django.http import JsonResponse
from django.urls import path
from django.utils.translation import gettext, ngettext


def cart(request, num):
    title = gettext("Your cart")
    content = ngettext("%(num)d book", "%(num)d books", num)
    return JsonResponse({"title": title, "content": content % {"num": num}})


urlpatterns = [path("cart/<int:num>", cart)]
