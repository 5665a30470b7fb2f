"""Nested bodies."""

from pathlib import Path


def test_django_forms_have_no_nested_field(django_ready: None) -> None:
    """No form field of Django takes another form as its content."""
    from django.forms import fields

    source = Path(fields.__file__).read_text(encoding="utf-8").lower()
    assert "nested" not in source
    assert not [name for name in fields.__all__ if "Form" in name or "List" in name]
