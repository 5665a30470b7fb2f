from django.http import JsonResponse
from django.urls import path
from oauth2_provider.decorators import protected_resource
from oauth2_provider.views import TokenView


@protected_resource()
def me(request):
    return JsonResponse({"user": request.resource_owner.username})


urlpatterns = [path("token", TokenView.as_view()), path("me", me)]
