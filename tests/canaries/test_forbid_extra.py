"""Unknown fields."""


def test_django_forms_ignore_unknown_fields(django_ready: None) -> None:
    """A Django form with an unknown field in its data is valid and drops the field."""
    from django import forms

    form = type("UserForm", (forms.Form,), {"name": forms.CharField()})({"name": "Ada", "is_admin": "1"})
    assert form.is_valid()
    assert form.cleaned_data == {"name": "Ada"}


def test_django_rest_framework_ignores_unknown_fields(django_ready: None) -> None:
    """A Django REST framework serializer with an unknown field in its data is valid."""
    from rest_framework import serializers

    fields = {"name": serializers.CharField()}
    kind = type("UserSerializer", (serializers.Serializer,), fields)
    assert kind(data={"name": "Ada", "is_admin": True}).is_valid()
