import json

from django.http import StreamingHttpResponse
from django.urls import path


def lines():
    for number in range(3):
        yield json.dumps({"number": number, "square": number**2}) + "\n"


def squares(request):
    return StreamingHttpResponse(lines(), content_type="application/jsonl")


urlpatterns = [path("squares", squares)]
