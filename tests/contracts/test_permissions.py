"""Permissions."""

from types import ModuleType

import pytest
from httpx2 import Client


def grant_in_django() -> None:
    """Put one user into a group that may delete."""
    from django.contrib.auth.models import Group, Permission, User

    editors = Group.objects.create(name="editors")
    editors.permissions.add(Permission.objects.get(codename="delete_article"))
    User.objects.create_user("editor").groups.add(editors)
    User.objects.create_user("reader")


def grant_in_flask(sample: ModuleType) -> None:
    """Give one user a role that may delete."""
    with sample.app.app_context():
        role = sample.store.create_role(name="editors", permissions={"articles.delete"})
        for name, roles in (("editor", [role]), ("reader", [])):
            email = f"{name}@example.com"
            sample.store.create_user(email=email, username=name, password="-", roles=roles)
        sample.store.commit()


@pytest.fixture(autouse=True)
def grants(framework: str, client: Client, sample: ModuleType) -> None:
    """Create the grants that the FastAPI sample has in its code."""
    if framework == "django":
        grant_in_django()
    elif framework == "flask":
        grant_in_flask(sample)


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
