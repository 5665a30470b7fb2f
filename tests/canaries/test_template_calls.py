"""Calls with arguments in Django's own template language."""

import pytest


def test_django_refuses_arguments_in_a_variable(django_ready: None) -> None:
    """Django's own template language refuses a call with arguments as a syntax error."""
    from django.template import TemplateSyntaxError, engines

    assert engines["django"].from_string("{{ name.upper }}").render({"name": "a"}) == "A"
    with pytest.raises(TemplateSyntaxError, match="Could not parse"):
        engines["django"].from_string("{{ name.replace('a', 'b') }}")
