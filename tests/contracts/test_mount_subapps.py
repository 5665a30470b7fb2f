"""Another app under a prefix."""

from importlib import import_module
from types import ModuleType

from tests.samples import SERVED


def test_prefix_leads_to_the_other_app(framework: str, sample: ModuleType) -> None:
    """Paths under the prefix reach the other app and all others the main one."""
    if framework == "django":
        entry = import_module("django_app.wsgi")
        vars(entry).update(app=entry.application)
        opened = SERVED["flask"](entry)
    else:
        opened = SERVED[framework](sample)
    with opened as client:
        answers = [client.get(path).json() for path in ("/shop/items", "/items")]
    assert answers == [{"app": "shop"}, {"app": "main"}]
