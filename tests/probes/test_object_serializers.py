"""Dumps of database objects."""


def test_django_dumps_and_loads_xml(django_ready: None) -> None:
    """Django writes model instances as XML and reads them back."""
    from django.contrib.auth.models import Group
    from django.core import serializers

    text = serializers.serialize("xml", [Group(pk=1, name="editors")])
    assert text.startswith('<?xml version="1.0" encoding="utf-8"?>')
    assert next(serializers.deserialize("xml", text)).object.name == "editors"


def test_django_knows_json_lines_and_yaml(django_ready: None) -> None:
    """Django's serializers cover JSON, JSON Lines, XML and, with PyYAML, YAML."""
    from django.core import serializers

    formats = {"json", "jsonl", "xml", "yaml"}
    assert formats <= set(serializers.get_public_serializer_formats())
