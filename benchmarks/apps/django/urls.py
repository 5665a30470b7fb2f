"""The routes; under ASGI a route takes its asynchronous view where there is one."""

from django.conf import settings
from django.urls import path

from benchmarks.apps.django import async_views, views


def view(name):
    plain = getattr(views, name, None)
    return getattr(async_views, name, plain) if settings.INTERFACE == "asgi" else plain


urlpatterns = [
    path("json", view("message")),
    path("json_same", view("message_same")),
    path("path_parameter/<int:item_id>", view("path_parameter")),
    path("body_validation", view("body_validation")),
    path("body_validation_same", view("body_validation_same")),
    path("row_raw/<int:item_id>", view("row_raw")),
    path("row_raw_same/<int:item_id>", view("row_raw_same")),
    path("row_orm/<int:item_id>", view("row_orm")),
    path("row_orm_same/<int:item_id>", view("row_orm_same")),
    path("row_orm_async/<int:item_id>", async_views.row_orm_async),
    path("template_rows", view("template_rows")),
    path("template_rows_same", view("template_rows_same")),
    path("upstream_wait/<int:ms>", view("upstream_wait")),
    path("cpu_bound", view("cpu_bound")),
    path("large_json", view("large_json")),
    path("large_json_same", view("large_json_same")),
    path("static_file", view("static_file")),
    path("stream_first_byte", view("stream_first_byte")),
]
