from django.contrib import admin
from django.contrib.admin.models import ADDITION, CHANGE, DELETION, LogEntry
from django.http import JsonResponse
from django.urls import path

ACTIONS = {ADDITION: "create", CHANGE: "update", DELETION: "delete"}


def changes(request):
    rows = LogEntry.objects.order_by("pk")
    entries = [{"action": ACTIONS[r.action_flag], "key": r.object_id} for r in rows]
    return JsonResponse(entries, safe=False)


urlpatterns = [path("admin/", admin.site.urls), path("changes", changes)]
