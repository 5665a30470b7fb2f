"""Two frameworks side by side: what differs, and which samples show it."""

from dataclasses import replace
from pathlib import Path

import pytest

from macros.load import load
from macros.model import Evidence, Level, Need, UseCase
from macros.view.cases import Case, cases
from macros.view.cells import Line, line
from macros.view.pairs import pair
from tests.unit.conftest import Project

CASES = """use_cases:
  - id: api
    title: API
    situation: An API.
    needs:
      - {feature: path_parameters, weight: must, because: Every API has them.}
    pick: fastapi
    verdict: It is built in.
"""


@pytest.fixture
def made(project: Project) -> tuple[Line, Case, Path]:
    """Return the one line and the one case of the small project, and a folder of samples."""
    root = project(use_cases=CASES)
    comparison = load(root)
    (root / "snippets").mkdir()
    for name in ("a.py", "b.py"):
        (root / "snippets" / name).write_text(f"same\n{name}\n", "utf-8")
    category, row = next(iter(comparison.features()))
    return line(comparison, category, row), cases(comparison)[0], root / "snippets"


def ran(made: Line, feature: str, category: str, *levels: Level) -> Line:
    """Return a line of another feature whose samples ran."""
    cells = [
        replace(cell, level=level, evidence=Evidence.EXECUTED, files=(name,))
        for cell, level, name in zip(made.cells, levels, ("a.py", "b.py"), strict=True)
    ]
    return Line(made.feature.model_copy(update={"id": feature}), category, tuple(cells))


def needing(case: Case, **weights: str) -> Case:
    """Return a case with other needs."""
    needs = tuple(
        Need.model_validate({"feature": f, "weight": w, "because": "X."}) for f, w in weights.items()
    )
    return replace(case, case=UseCase.model_validate({**case.case.model_dump(), "needs": needs}))


def test_alike_is_left_out(made: tuple[Line, Case, Path]) -> None:
    """A feature at the same level in both is left out."""
    own, case, folder = made
    same = ran(own, "same", "routing", Level.BUILTIN, Level.BUILTIN)
    assert pair("fastapi", "flask", [own, same], (case,), folder).lines == (own,)


def test_fit_decides_the_use_case(made: tuple[Line, Case, Path]) -> None:
    """A use case stands under the framework that fits it better."""
    own, case, folder = made
    found = pair("fastapi", "flask", [own], (case,), folder)
    assert found.ahead == (("fastapi", (case,)), ("flask", ()))
    assert found.alike == ()


def test_samples_that_did_not_run_are_not_shown(made: tuple[Line, Case, Path]) -> None:
    """A feature without executed samples in both is not shown as code."""
    own, case, folder = made
    assert pair("fastapi", "flask", [own], (case,), folder).shown == ()


def test_most_asked_difference_comes_first(made: tuple[Line, Case, Path]) -> None:
    """Points times weight decide; a second sample of a category and an unasked one are left out."""
    own, case, folder = made
    lines = [
        ran(own, "asked", "routing", Level.BUILTIN, Level.PACKAGE),
        ran(own, "must", "data", Level.PACKAGE, Level.BUILTIN),
        ran(own, "second", "data", Level.OFFICIAL, Level.BUILTIN),
        ran(own, "unasked", "testing", Level.BUILTIN, Level.MANUAL),
    ]
    wanted = needing(case, asked="should", must="must", second="must")
    shown = pair("fastapi", "flask", lines, (wanted,), folder).shown
    assert [one.feature.id for one in shown] == ["must", "asked"]
