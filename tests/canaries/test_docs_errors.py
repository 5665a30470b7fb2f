"""Validation errors in the document."""


def test_django_ninja_documents_no_validation_error(django_ready: None) -> None:
    """Django Ninja's document lists only 200 for a route that answers a wrong body with 422."""
    from django.http import HttpRequest
    from ninja import NinjaAPI, Schema

    api = NinjaAPI()

    class Item(Schema):
        name: str

    @api.post("/items", response=Item)
    def create_item(request: HttpRequest, item: Item) -> Item:
        return item

    schema = api.get_openapi_schema(path_prefix="")
    assert list(schema["paths"]["/items"]["post"]["responses"]) == [200]


def test_django_spectacular_documents_no_validation_error(django_ready: None) -> None:
    """drf-spectacular's document lists only 201 for a view that answers a wrong body with 400."""
    from django.urls import path
    from drf_spectacular.generators import SchemaGenerator
    from drf_spectacular.openapi import AutoSchema
    from rest_framework import generics, serializers

    class ItemSerializer(serializers.Serializer):
        name = serializers.CharField()

    fields = {"serializer_class": ItemSerializer, "schema": AutoSchema()}
    view = type("CreateItem", (generics.CreateAPIView,), fields)
    schema = SchemaGenerator(patterns=[path("items", view.as_view())]).get_schema()
    assert list(schema["paths"]["/items"]["post"]["responses"]) == ["201"]
