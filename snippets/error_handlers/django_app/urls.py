from django.urls import path

from django_app.errors import OutOfStock


def order(request):
    raise OutOfStock


urlpatterns = [path("order", order)]
handler404 = "django_app.errors.not_found"
