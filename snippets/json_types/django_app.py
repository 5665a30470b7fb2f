from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID

from django.http import JsonResponse
from django.urls import path


def order(request):
    return JsonResponse(
        {
            "id": UUID(int=7),
            "placed": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
            "total": Decimal("19.90"),
        }
    )


urlpatterns = [path("order", order)]
