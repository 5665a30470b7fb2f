from django.http import StreamingHttpResponse
from django.urls import path


def lines():
    yield "number,square\n"
    for number in range(1000):
        yield f"{number},{number**2}\n"


def squares(request):
    return StreamingHttpResponse(lines(), content_type="text/csv")


urlpatterns = [path("squares.csv", squares)]
