from django.http import JsonResponse
from django.urls import path
from oauth2_provider.decorators import protected_resource


@protected_resource(scopes=["orders"], advertise_metadata=True)
def orders(request):
    return JsonResponse({"orders": []})


urlpatterns = [path("orders", orders)]
