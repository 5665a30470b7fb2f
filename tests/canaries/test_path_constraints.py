"""Constraints on path segments."""

import pytest


def test_django_converters_take_no_limits(django_ready: None) -> None:
    """A Django route refuses a converter with a range or with a list of words."""
    from django.core.exceptions import ImproperlyConfigured
    from django.http import HttpResponse
    from django.urls import path

    for segment in ("<int(min=1,max=99):number>", "<any(books,films):kind>"):
        with pytest.raises(ImproperlyConfigured, match="converter"):
            path(f"shelves/{segment}", lambda _: HttpResponse())
