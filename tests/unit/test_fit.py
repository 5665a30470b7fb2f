"""Fit: needs and levels in, points and reasons out."""

from macros.fit import best, fits
from macros.model import Feature, Level, Need, SupportClaim, SupportRow, UseCase


def row(name: str, **levels: Level) -> SupportRow:
    """Make a row with a level per framework."""
    claims = {
        framework: SupportClaim.model_construct(level=level, via=()) for framework, level in levels.items()
    }
    return SupportRow.model_construct(id=name, title=name, kind="support", claims=claims)


def case(*needs: tuple[str, str]) -> UseCase:
    """Make a use case with needs and weights."""
    made = tuple(Need(feature=feature, weight=weight, because="Why.") for feature, weight in needs)  # type: ignore[arg-type] # must or should
    return UseCase(id="x", title="x", situation="x", needs=made, pick="flask", verdict="x")


ROWS: dict[str, Feature] = {
    "admin": row("admin", django=Level.BUILTIN, flask=Level.PACKAGE),
    "cors": row("cors", django=Level.PACKAGE, flask=Level.NONE),
}


def test_points_are_weight_times_level() -> None:
    """A must counts three times, a should once; built in gives four points, a package two."""
    ranked = fits(case(("admin", "must"), ("cors", "should")), ROWS, ["flask", "django"])
    assert [(fit.framework, fit.points, fit.possible) for fit in ranked] == [
        ("django", 14, 16),
        ("flask", 6, 16),
    ]


def test_a_missing_must_rules_out() -> None:
    """A framework that lacks a must comes last, whatever its points."""
    ranked = fits(case(("cors", "must"), ("admin", "should")), ROWS, ["flask", "django"])
    assert [fit.framework for fit in ranked] == ["django", "flask"]
    assert [part.need.feature for part in ranked[1].ruled_out_by] == ["cors"]


def test_equal_points_are_a_tie() -> None:
    """Frameworks with the same points share the first place."""
    rows: dict[str, Feature] = {"x": row("x", a=Level.BUILTIN, b=Level.BUILTIN)}
    assert best(fits(case(("x", "must")), rows, ["a", "b"])) == ("a", "b")


def test_a_fourth_framework_does_not_reorder_the_others() -> None:
    """Adding a framework without claims leaves the order of the others as it was."""
    needs = case(("admin", "must"), ("cors", "should"))
    before = [fit.framework for fit in fits(needs, ROWS, ["flask", "django"])]
    after = [fit.framework for fit in fits(needs, ROWS, ["litestar", "flask", "django"])]
    assert [name for name in after if name != "litestar"] == before
