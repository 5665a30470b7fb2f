"""Serializers from database models."""

from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlmodel import Field, SQLModel


class Trap(SQLModel, table=True):
    """A table that also serves as a body."""

    id: int = Field(primary_key=True)
    age: int


def test_fastapi_does_not_validate_a_table_model() -> None:
    """A SQLModel class with `table=True` used as a body lets a wrong type through to the handler."""
    app = FastAPI()

    @app.post("/")
    def create(body: Trap) -> dict[str, object]:
        return {"age": body.age}

    answer = TestClient(app).post("/", json={"id": 1, "age": "old"})
    assert (answer.status_code, answer.json()) == (200, {"age": "old"})


def test_django_json_response_refuses_a_model(django_ready: None) -> None:
    """Django's JsonResponse raises TypeError for a model instance."""
    import pytest
    from django.contrib.auth.models import Group
    from django.http import JsonResponse

    with pytest.raises(TypeError, match="not JSON serializable"):
        JsonResponse({"group": Group(name="editors")})
