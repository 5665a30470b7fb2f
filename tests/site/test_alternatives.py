"""The samples of the alternatives page: one contract for all, and the page prints what they answered."""

import asyncio
import inspect
import sys

import pytest
import yaml

from tests import alternatives
from tests.alternatives import NAMES

pytestmark = pytest.mark.skipif(sys.version_info < (3, 13), reason="the pinned Quart needs Python 3.13")


@pytest.mark.parametrize("name", NAMES)
def test_basics_behave_alike(name: str) -> None:
    """A number in the path arrives as one, a word is refused, a body comes back, a message is echoed."""
    with alternatives.client(name) as opened:
        assert opened.get("/items/7").json() == {"item_id": 7}
        assert opened.get("/items/seven").status_code in {404, 422}
        assert opened.post("/users", json={"name": "Ada", "age": 36}).json() == {"name": "Ada", "age": 36}
        assert alternatives.socket(opened) == "yes"


@pytest.mark.parametrize("name", NAMES)
def test_its_own_test_client_passes(name: str) -> None:
    """The test that the page shows passes, and has an assertion that could fail."""
    with alternatives.imported(f"{name}_test") as shown:
        if asyncio.iscoroutinefunction(shown.test_item):
            asyncio.run(shown.test_item())
        else:
            shown.test_item()
        assert "assert" in inspect.getsource(shown.test_item)


@pytest.mark.parametrize("name", NAMES)
def test_ledger_holds_what_was_observed(name: str) -> None:
    """The page's table is what a run gives today; python -m tests.alternatives writes it."""
    committed = yaml.safe_load(alternatives.PATH.read_text("utf-8"))["columns"]
    assert committed[name] == alternatives.observe(name)
