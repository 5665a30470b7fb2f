"""A Flask application kept under a path."""

import importlib
from types import ModuleType

import pytest
from httpx2 import Client, WSGITransport


@pytest.fixture
def host(framework: str, sample: ModuleType, client: Client) -> Client:
    """Open the Django sample through its own wsgi module, which mounts Flask."""
    if framework != "django":
        return client
    application = importlib.import_module("django_app.wsgi").application
    return Client(transport=WSGITransport(application), base_url="http://testserver")


def test_both_applications_answer(host: Client) -> None:
    """The old Flask route answers under /legacy while the new application answers the rest."""
    assert host.get("/legacy/hello").json() == {"from": "legacy"}
    assert host.get("/hello").json() == {"from": "new"}
