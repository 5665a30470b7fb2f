"""Several apps in one process."""

from types import ModuleType

from tests.samples import SERVED


def test_two_apps_answer_differently(framework: str, sample: ModuleType) -> None:
    """Two apps made by the same function live side by side in one process."""
    other = ModuleType("other")
    vars(other).update(app=sample.create_app("blog"))
    with SERVED[framework](sample) as first, SERVED[framework](other) as second:
        assert [client.get("/").json()["app"] for client in (first, second)] == ["shop", "blog"]
