from django.urls import path
from ninja import Field, NinjaAPI, Schema

api = NinjaAPI()


class User(Schema):
    name: str = Field(max_length=20)
    age: int = Field(ge=0)


@api.get("/schemas/user")
def user_schema(request):
    return User.model_json_schema()


urlpatterns = [path("", api.urls)]
