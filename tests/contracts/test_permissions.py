"""Permissions."""

import pytest
from httpx2 import Client


@pytest.fixture(autouse=True)
def grants(framework: str, client: Client) -> None:
    """Create the grants that the other samples have in their code."""
    if framework == "django":
        from django.contrib.auth.models import Group, Permission, User

        editors = Group.objects.create(name="editors")
        editors.permissions.add(Permission.objects.get(codename="delete_article"))
        User.objects.create_user("editor").groups.add(editors)
        User.objects.create_user("reader")


def test_the_permission_is_needed(client: Client) -> None:
    """A user with the permission may delete; one without it gets 403."""
    editor = client.delete("/articles/7", headers={"X-Forwarded-User": "editor"})
    assert editor.json() == {"deleted": 7}
    client.cookies.clear()
    reader = client.delete("/articles/7", headers={"X-Forwarded-User": "reader"})
    assert reader.status_code == 403


def test_an_anonymous_visitor_may_not(client: Client) -> None:
    """An anonymous visitor is refused with 401 or 403."""
    assert client.delete("/articles/7").status_code in {401, 403}
