from ninja import ModelSchema, NinjaAPI

from .models import Hero


class HeroIn(ModelSchema):
    class Meta:
        model = Hero
        exclude = ["id"]


class HeroOut(ModelSchema):
    class Meta:
        model = Hero
        fields = "__all__"


api = NinjaAPI()


@api.post("/heroes", response=HeroOut)
def create_hero(request, data: HeroIn):
    return Hero.objects.create(**data.dict())


@api.get("/heroes", response=list[HeroOut])
def heroes(request):
    return Hero.objects.all()
