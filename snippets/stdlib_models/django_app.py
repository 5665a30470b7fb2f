from dataclasses import asdict, dataclass

from django.http import JsonResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from pydantic import TypeAdapter, ValidationError


@dataclass
class Point:
    x: int
    y: int


@csrf_exempt
def create_point(request):
    try:
        point = TypeAdapter(Point).validate_json(request.body)
    except ValidationError as error:
        return JsonResponse(error.errors(include_url=False), safe=False, status=422)
    return JsonResponse(asdict(point))


urlpatterns = [path("points", create_point)]
