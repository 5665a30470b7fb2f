from django.core.mail import send_mail
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
def order(request):
    sent = send_mail(
        subject="Your order",
        message="Thank you.",
        from_email=None,
        recipient_list=["ada@example.com"],
    )
    return JsonResponse({"sent": sent})


urlpatterns = [path("orders", order)]
