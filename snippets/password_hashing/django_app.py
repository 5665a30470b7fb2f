from django.contrib.auth.hashers import check_password, make_password
from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

hashes = {"ada": make_password("lovelace")}
decoy = make_password("decoy")


@csrf_exempt
@require_POST
def check(request):
    username, password = request.POST["username"], request.POST["password"]
    stored = hashes.get(username, decoy)
    if not check_password(password, stored) or username not in hashes:
        return HttpResponse("Unauthorized", status=401)
    return JsonResponse({"user": username})


urlpatterns = [path("check", check)]
