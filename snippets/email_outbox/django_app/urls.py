from django.core.mail import send_mail
from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt
def invite(request, address):
    send_mail("Welcome", "Hi", "shop@example.org", [address])
    return JsonResponse({"invited": address}, status=202)


urlpatterns = [path("invites/<address>", invite)]
