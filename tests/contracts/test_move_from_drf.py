"""Moving from Django REST framework, route by route."""

import pytest
from httpx2 import Client

from tests.steps import STEPS

ANSWERS = [
    (201, {"names": ["cup", "pot", "tea"]}),
    (200, {"names": ["cup", "pot", "tea"]}),
    (200, {"name": "tea"}),
    (404, {"error": "not found"}),
]
STILL_OLD = {"step_1": ["/products", "/products/tea"], "step_2": ["/products/tea"], "last": []}


@pytest.mark.parametrize("step", STEPS)
def test_every_step_answers_the_same(stage: Client) -> None:
    """Before, between and after the moves every address gives the same status and the same JSON."""
    added = stage.post("/products", json={"name": "pot"})
    read = [stage.get(address) for address in ("/products", "/products/tea", "/products/rum")]
    assert [(answer.status_code, answer.json()) for answer in (added, *read)] == ANSWERS


@pytest.mark.parametrize("step", STEPS)
def test_one_address_moves_at_a_time(step: str, stage: Client) -> None:
    """The old application answers two addresses, then one, then none."""
    old = [one for one in STILL_OLD["step_1"] if "X-Legacy" in stage.get(one).headers]
    assert old == STILL_OLD[step]


@pytest.mark.parametrize("step", STEPS)
def test_a_refusal_changes_with_the_move(framework: str, step: str, stage: Client) -> None:
    """A body without its name gets 400 from the old route, and from the new 422 or what you write."""
    moved = step != "step_1" and framework != "flask"
    assert stage.post("/products", json={"price": 3}).status_code == (422 if moved else 400)
