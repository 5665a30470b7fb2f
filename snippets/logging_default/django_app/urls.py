import logging

from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

logger = logging.getLogger(__name__)


@csrf_exempt
def place_order(request, order_id):
    logger.debug("order %s read", order_id)
    logger.info("order %s placed", order_id)
    return JsonResponse({"order": order_id}, status=201)


urlpatterns = [path("orders/<int:order_id>", place_order)]
