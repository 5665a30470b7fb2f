from datetime import UTC, datetime
from zoneinfo import ZoneInfo, available_timezones

from django.http import HttpResponseBadRequest, JsonResponse
from django.urls import path
from django.utils.timezone import localtime

MEETING = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)


def meeting(request):
    zone = request.GET.get("zone", "UTC")
    if zone not in available_timezones():
        return HttpResponseBadRequest("Unknown time zone")
    local = localtime(MEETING, ZoneInfo(zone))
    return JsonResponse({"starts": local.isoformat()})


urlpatterns = [path("meeting", meeting)]
