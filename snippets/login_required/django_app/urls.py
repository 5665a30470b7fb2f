from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.urls import path


def home(request):
    return JsonResponse({"page": "home"})


@login_required
def orders(request):
    return JsonResponse({"orders_of": request.user.get_username()})


urlpatterns = [path("", home), path("orders", orders)]
