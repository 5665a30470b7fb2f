from django.http import StreamingHttpResponse
from django.template.loader import render_to_string
from django.urls import path


def rows():
    for number in range(3):
        yield f"<{number}>"


def page():
    yield render_to_string("django_head.html")
    for row in rows():
        yield render_to_string("django_row.html", {"row": row})
    yield render_to_string("django_foot.html")


def report(request):
    return StreamingHttpResponse(page())


urlpatterns = [path("report", report)]
