import json

from django.conf import settings
from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from ..guards import require_key
from .pricing import total


@csrf_exempt
@require_POST
@require_key
def place(request):
    order = json.loads(request.body)
    data = {"total": total(order), "currency": settings.CURRENCY}
    return JsonResponse(data, status=201)
