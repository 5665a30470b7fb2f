from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt

from .models import Line


@csrf_exempt
def create_line(request):
    price = int(request.GET["price"])
    line = Line.objects.create(price=price, quantity=int(request.GET["quantity"]))
    return JsonResponse({"total": line.total}, status=201)
