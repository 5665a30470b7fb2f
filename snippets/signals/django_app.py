from django.dispatch import Signal, receiver
from django.http import JsonResponse
from django.urls import path

order_placed = Signal()
mails = []


@receiver(order_placed)
def send_mail(sender, number, **kwargs):
    mails.append(f"Order {number} is on its way.")


def order(request, number):
    order_placed.send(sender=order, number=number)
    return JsonResponse({"mails": mails})


urlpatterns = [path("orders/<int:number>", order)]
