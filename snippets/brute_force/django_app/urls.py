from django.contrib.auth import authenticate
from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
def login(request):
    username, password = request.POST["username"], request.POST["password"]
    user = authenticate(request, username=username, password=password)
    if user is None:
        return HttpResponse("Unauthorized", status=401)
    return JsonResponse({"user": user.get_username()})


urlpatterns = [path("login", login)]
