from django.urls import path
from ninja import JSONL, NinjaAPI, Schema

api = NinjaAPI()


class Square(Schema):
    number: int
    square: int


@api.get("/squares", response=JSONL[Square])
def squares(request):
    for number in range(3):
        yield Square(number=number, square=number**2)


urlpatterns = [path("", api.urls)]
