"""Strict types."""


def test_django_forms_have_no_strict_mode(django_ready: None) -> None:
    """A Django integer field takes the text "36" and has no argument to refuse it."""
    from inspect import signature

    from django import forms

    assert forms.IntegerField().clean("36") == 36
    assert "strict" not in signature(forms.IntegerField).parameters
