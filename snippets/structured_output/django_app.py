from django.http import JsonResponse
from django.urls import path
from pydantic import BaseModel, Field, ValidationError


class Ticket(BaseModel):
    title: str
    priority: int = Field(ge=1, le=3)


def ask_model(prompt):
    return '{"title": "Printer on fire", "priority": 1}'


def extract(request):
    try:
        ticket = Ticket.model_validate_json(ask_model(request.GET["prompt"]))
    except ValidationError:
        return JsonResponse({"detail": "The model broke the schema"}, status=502)
    return JsonResponse(ticket.model_dump())


urlpatterns = [path("tickets", extract)]
