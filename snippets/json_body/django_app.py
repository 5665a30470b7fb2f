from django.urls import path
from rest_framework.decorators import api_view
from rest_framework.response import Response


@api_view(["POST"])
def create(request):
    item = request.data
    return Response({"name": item["name"], "price": item["price"]})


urlpatterns = [path("items", create)]
