from django.dispatch import Signal, receiver
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

order_paid = Signal()


@receiver(order_paid)
async def reserve_stock(sender, order, **kwargs):
    return f"stock reserved for {order}"


@csrf_exempt
async def pay(request, order):
    answers = await order_paid.asend(pay, order=order)
    return JsonResponse({"done": [answer for receiver, answer in answers]})


urlpatterns = [path("orders/<int:order>/pay", pay)]
