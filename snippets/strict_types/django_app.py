from django.urls import path
from ninja import NinjaAPI, Schema
from pydantic import StrictInt

api = NinjaAPI()


class User(Schema):
    age: StrictInt


@api.post("/users")
def create_user(request, user: User):
    return user


urlpatterns = [path("", api.urls)]
