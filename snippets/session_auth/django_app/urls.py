from django.contrib.auth.views import LoginView, LogoutView
from django.http import HttpResponse, JsonResponse
from django.urls import path


def me(request):
    if not request.user.is_authenticated:
        return HttpResponse("Unauthorized", status=401)
    return JsonResponse({"user": request.user.get_username()})


urlpatterns = [
    path("login", LoginView.as_view(template_name="django_login.html")),
    path("logout", LogoutView.as_view()),
    path("me", me),
]
