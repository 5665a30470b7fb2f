from django.http import HttpResponse, JsonResponse
from django.urls import path


async def me(request):
    user = await request.auser()
    if not user.is_authenticated:
        return HttpResponse("Unauthorized", status=401)
    return JsonResponse({"user": user.get_username()})


urlpatterns = [path("me", me)]
