from django.urls import path
from ninja import NinjaAPI, Schema
from pydantic import ConfigDict

api = NinjaAPI()


class User(Schema):
    model_config = ConfigDict(extra="forbid")

    name: str


@api.post("/users")
def create_user(request, user: User):
    return user


urlpatterns = [path("", api.urls)]
