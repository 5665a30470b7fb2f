from django.apps import apps
from django.http import JsonResponse
from django.urls import path


def predict(request):
    model = apps.get_app_config("django_app").model
    return JsonResponse({"y": model["bias"] + int(request.GET["x"])})


urlpatterns = [path("predict", predict)]
