import json

import django_filters
from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt

from .models import Item


class ItemFilter(django_filters.FilterSet):
    max_price = django_filters.NumberFilter("price", lookup_expr="lte")
    order = django_filters.OrderingFilter(fields=["name", "price"])


@csrf_exempt
def items(request):
    if request.method == "POST":
        item = Item.objects.create(**json.loads(request.body))
        return JsonResponse({"name": item.name, "price": item.price})
    found = ItemFilter(request.GET, Item.objects.all()).qs
    return JsonResponse([item.name for item in found], safe=False)
