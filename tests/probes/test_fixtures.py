"""Rows as files."""

import json
from pathlib import Path


def test_django_dumps_and_loads_rows(django_ready: None, place: Path) -> None:
    """Rows dumped to JSON, deleted and loaded again come back with their primary keys."""
    from django.contrib.auth.models import Group
    from django.core.management import call_command

    Group.objects.create(pk=7, name="editors")
    call_command("dumpdata", "auth.group", output="groups.json")
    assert json.loads((place / "groups.json").read_text())[0]["fields"]["name"] == "editors"
    Group.objects.all().delete()
    call_command("loaddata", "groups.json", verbosity=0)
    assert Group.objects.get(pk=7).name == "editors"
