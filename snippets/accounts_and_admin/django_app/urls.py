from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.http import HttpResponse, JsonResponse
from django.urls import path

from .models import Product


def me(request):
    if not request.user.is_authenticated:
        return HttpResponse("Unauthorized", status=401)
    return JsonResponse({"user": request.user.get_username()})


def products(request):
    return JsonResponse({"names": list(Product.objects.values_list("name", flat=True))})


urlpatterns = [
    path("admin/", admin.site.urls),
    path("login", LoginView.as_view(template_name="django_login.html")),
    path("me", me),
    path("products", products),
]
