import json

from django.http import HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from .models import Product


@csrf_exempt
def create_product(request, name):
    Product.objects.create(name=name, data=json.loads(request.body))
    return HttpResponse(status=201)


def products(request):
    query = Product.objects.filter(data__paint__color=request.GET["color"])
    return JsonResponse(list(query.values_list("name", flat=True)), safe=False)
