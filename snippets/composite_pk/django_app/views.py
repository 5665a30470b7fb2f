from django.http import HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.csrf import csrf_exempt

from .models import Line


@csrf_exempt
def line(request, order, number):
    if request.method == "PUT":
        Line(order=order, number=number, product=request.GET["product"]).save()
        return HttpResponse(status=204)
    line = get_object_or_404(Line, pk=(order, number))
    return JsonResponse({"product": line.product})
