from django.db import IntegrityError, transaction
from django.db.models import F
from django.http import HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from .models import Account


@csrf_exempt
def open_account(request, name):
    Account.objects.create(name=name, balance=request.GET["balance"])
    return HttpResponse(status=201)


def add(name, amount):
    Account.objects.filter(name=name).update(balance=F("balance") + amount)


@csrf_exempt
def transfer(request):
    amount = int(request.GET["amount"])
    try:
        with transaction.atomic():
            add(request.GET["target"], amount)
            add(request.GET["source"], -amount)
    except IntegrityError:
        return HttpResponse("Not enough money", status=409)
    return HttpResponse(status=204)


def accounts(request):
    return JsonResponse(dict(Account.objects.values_list("name", "balance")))
