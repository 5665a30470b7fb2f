from django.http import JsonResponse
from django.urls import include, path


def order(request, number):
    return JsonResponse({"order": number})


orders = [path("<int:number>", order)]
shop = [path("orders/", include(orders))]
urlpatterns = [path("shop/", include(shop))]
