"""What follows from changed claims: fits, first places, counts of the summary, and the pages to look at."""

import re
from collections import Counter
from collections.abc import Iterator

from macros import git
from macros.diff.shapes import ADDRESS, BestChange, FitChange, ReadyChange
from macros.diff.side import Side
from macros.fit import level_of
from macros.model import Level, SupportRow
from macros.pages import pairs
from macros.view.cases import Case, cases

CALL = re.compile(r"\{\{.*?\}\}", re.DOTALL)
NAMED = re.compile(r'"([a-z0-9_]+)"')


def fits(was: Side, now: Side) -> Iterator[FitChange]:
    """Yield the fits whose percentage moved; a framework that is ruled out has none."""
    before, after = _percents(was), _percents(now)
    for key in dict.fromkeys([*after, *before]):
        percent = before.get(key), after.get(key)
        if percent[0] != percent[1]:
            yield FitChange(use_case=key[0], framework=key[1], percent=percent)


def best(was: Side, now: Side) -> Iterator[BestChange]:
    """Yield the use cases whose first place moved."""
    before, after = _cases(was), _cases(now)
    for name in dict.fromkeys([*after, *before]):
        places = tuple(tuple(sorted(side[name].best)) if name in side else () for side in (before, after))
        if places[0] != places[1]:
            yield BestChange(use_case=name, best=(places[0], places[1]))


def ready(was: Side, now: Side) -> Iterator[ReadyChange]:
    """Yield the counts of the home page's summary that moved."""
    before, after = _ready(was), _ready(now)
    for key in dict.fromkeys([*after, *before]):
        counts = before[key], after[key]
        if counts[0] != counts[1]:
            yield ReadyChange(category=key[0], framework=key[1], ready=counts)


def pages(was: Side, now: Side, claims: set[tuple[str, str]]) -> Iterator[str]:
    """Yield the addresses of the pages that show something else, the features' own pages first."""
    features, frameworks = {feature for feature, _ in claims}, {framework for _, framework in claims}
    found = [f"features/{name}/" for name in sorted(features)]
    found += [f"compare/{now.categories[name]}/#{name}" for name in sorted(features) if name in now.rows]
    found += _named(now, features) + _written(was, now, features)
    found += [f"versus/{one}_{two}/" for one, two in pairs(now.comparison) if frameworks & {one, two}]
    yield from (page for page in dict.fromkeys(found) if re.fullmatch(ADDRESS, page))


def _named(side: Side, features: set[str]) -> list[str]:
    one = side.comparison
    found = [f"choose/{c.id}/" for c in one.use_cases if features & {need.feature for need in c.needs}]
    for name, framework in one.frameworks.items():
        traits = [*framework.strengths, *framework.weaknesses]
        if any(features & {*trait.features} for trait in traits):
            found.append(f"frameworks/{name}/")
    return found + [f"faq/#{each.id}" for each in one.questions if features & {*each.features}]


def _written(was: Side, now: Side, features: set[str]) -> list[str]:
    """List the pages in docs/ that were edited, or that show one of the features."""
    edited = [path for path, change in git.changed(was.files, now.files) if change != "removed"]
    shown = [path for path, text in now.pages.items() if features & {*_called(text)}]
    return [_address(path) for path in dict.fromkeys([*edited, *shown]) if path in now.pages]


def _called(text: str) -> Iterator[str]:
    for call in CALL.findall(text):
        yield from NAMED.findall(call)


def _address(path: str) -> str:
    name = path.removeprefix("docs/").removesuffix(".md")
    return "" if name == "index" else f"{name.removesuffix('/index')}/"


def _cases(side: Side) -> dict[str, Case]:
    return {one.case.id: one for one in cases(side.comparison)}


def _percents(side: Side) -> dict[tuple[str, str], int | None]:
    return {
        (name, fit.framework): None if fit.ruled_out_by else fit.percent
        for name, one in _cases(side).items()
        for fit in one.ranked
    }


def _ready(side: Side) -> Counter[tuple[str, str]]:
    levels = {Level.BUILTIN, Level.OFFICIAL}
    return Counter(
        (category, name)
        for category, row in side.comparison.features()
        for name in (row.claims if isinstance(row, SupportRow) else ())
        if level_of(row, name) in levels
    )
