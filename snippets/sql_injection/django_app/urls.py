from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from django_app.models import User


@csrf_exempt
def users(request):
    if request.method == "POST":
        user = User.objects.create(name=request.POST["name"])
        return JsonResponse({"name": user.name})
    found = User.objects.filter(name=request.GET["name"])
    return JsonResponse({"names": [user.name for user in found]})


urlpatterns = [path("users", users)]
