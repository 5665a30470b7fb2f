from django.db import IntegrityError
from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt

from .models import Product


@csrf_exempt
def create_product(request):
    try:
        Product.objects.create(name=request.GET["name"], price=request.GET["price"])
    except IntegrityError:
        return HttpResponse(status=409)
    return HttpResponse(status=201)
