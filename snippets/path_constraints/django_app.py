from typing import Annotated, Literal

from django.urls import path
from ninja import NinjaAPI, Path

api = NinjaAPI()


@api.get("/shelves/{kind}/{number}")
def shelf(
    request,
    kind: Literal["books", "films"],
    number: Annotated[int, Path(ge=1, le=99)],
):
    return {"kind": kind, "number": number}


urlpatterns = [path("", api.urls)]
