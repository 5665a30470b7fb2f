from django.db.models import Sum
from django.http import HttpResponse, JsonResponse
from django.views.decorators.csrf import csrf_exempt

from .models import Sale


@csrf_exempt
def create_sale(request):
    Sale.objects.create(region=request.GET["region"], amount=request.GET["amount"])
    return HttpResponse(status=201)


def totals(request):
    query = Sale.objects.values("region").annotate(total=Sum("amount"))
    return JsonResponse(dict(query.values_list("region", "total")))
