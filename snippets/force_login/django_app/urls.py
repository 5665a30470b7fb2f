from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.urls import path


@login_required
def me(request):
    return JsonResponse({"name": request.user.username})


urlpatterns = [path("me", me)]
