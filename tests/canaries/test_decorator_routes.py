"""Routes declared by decorators."""


def test_django_has_no_route_decorator(django_ready: None) -> None:
    """Nothing in Django's URL and shortcut modules registers a view as a decorator."""
    from django import shortcuts, urls
    from django.views import decorators

    names = {*dir(urls), *dir(shortcuts), *dir(decorators)}
    assert names.isdisjoint({"route", "get", "post", "api_route", "view"})
