"""Permissions on single objects."""

from pathlib import Path

import pytest
from httpx2 import Client


@pytest.fixture
def place(place: Path) -> Path:
    """Create guardian's tables without its migrations, as the harness does for contrib apps."""
    with (place / "django_app" / "settings.py").open("a") as settings:
        settings.write('MIGRATION_MODULES = {"guardian": None}\n')
    return place


@pytest.fixture(autouse=True)
def owner(framework: str, client: Client) -> None:
    """Create the article and the grant that the other samples have in their code."""
    if framework == "django":
        from django.contrib.auth.models import User
        from django_app.models import Article
        from guardian.shortcuts import assign_perm

        ada = User.objects.create_user("ada")
        assign_perm("change_article", ada, Article.objects.create(title="First"))


def test_only_the_owner_passes(client: Client) -> None:
    """The owner of an article sees its draft; another user gets 403 for the same article."""
    assert client.get("/articles/1/draft", headers={"X-Forwarded-User": "ada"}).json() == {
        "draft_of": "First"
    }
    client.cookies.clear()
    assert client.get("/articles/1/draft", headers={"X-Forwarded-User": "bob"}).status_code == 403


def test_a_missing_object_is_not_found(client: Client) -> None:
    """An article that does not exist is answered with 404."""
    assert client.get("/articles/2/draft", headers={"X-Forwarded-User": "ada"}).status_code == 404
