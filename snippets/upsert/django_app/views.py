from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.csrf import csrf_exempt

from .models import Stock


@csrf_exempt
def stock(request, product):
    if request.method == "PUT":
        Stock.objects.bulk_create(
            [Stock(product=product, quantity=request.GET["quantity"])],
            update_conflicts=True,
            unique_fields=["product"],
            update_fields=["quantity"],
        )
        return HttpResponse(status=204)
    row = get_object_or_404(Stock, product=product)
    return JsonResponse({"id": row.id, "quantity": row.quantity})
