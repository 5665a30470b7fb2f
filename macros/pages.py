"""Pages that are made from the data alone, with no stub in git: path below docs/ to Markdown."""

import json
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from macros import inline
from macros.load import Comparison
from macros.model import Feature
from macros.view.speed import tasks


def pages(comparison: Comparison) -> Iterator[tuple[str, str]]:
    """Yield (path, Markdown) of every generated page."""
    for _, row in comparison.features():
        yield f"features/{row.id}.md", feature(row)
        yield from ((f"features/{old}.md", _moved(comparison, row)) for old in row.was)
    for name, category in comparison.categories.items():
        call = f'{{{{ feature_table("{name}") }}}}'
        body = f"For a reader with one subject in mind. {inline.inert(category.intro)}\n\n{call}"
        yield f"compare/{name}.md", _page(category.title, category.intro, body, searched=False)
    for case in comparison.use_cases:
        body = f'For a project like this: {inline.inert(case.situation)}\n\n{{{{ use_case("{case.id}") }}}}'
        yield f"choose/{case.id}.md", _page(case.title, case.situation, body)
    for name, framework in comparison.frameworks.items():
        text = framework.philosophy or f"What we know of {framework.name}."
        intro = f"For a reader who weighs up {inline.inert(framework.name)}. {inline.inert(text)}"
        body = f'{intro}\n\n{{{{ profile("{name}") }}}}'
        yield f"frameworks/{name}.md", _page(framework.name, text, body)
    for left, right in pairs(comparison):
        yield f"versus/{left}_{right}.md", _versus(comparison, left, right)
    for path, title, task in measured(comparison):
        intro = f"For a reader whose requests do this: {task}"
        call = f'{{{{ task_page("{Path(path).stem}") }}}}'
        body = f"{inline.inert(intro)}\n\n{{{{ measured_run() }}}}\n\n{call}"
        yield path, _page(title, intro, body, hide="[]")


def measured(comparison: Comparison) -> list[tuple[str, str, str]]:
    """List (path, title, task) of the page of each group of measured tasks."""
    groups = tasks.groups(comparison.runs[0]) if comparison.runs else {}
    return [(f"performance/tasks/{name}.md", own[0].title, own[0].task) for name, own in groups.items()]


def pairs(comparison: Comparison) -> list[tuple[str, str]]:
    """List each pair of frameworks once."""
    return list(combinations(comparison.frameworks, 2))


def feature(row: Feature) -> str:
    """Write the page of one feature: the home of its claims."""
    asked = f"For a reader who asks: {inline.inert(row.question)} {inline.inert(row.why)}"
    body = f'{asked}\n\n{{{{ feature_page("{row.id}") }}}}'
    return _page(row.title, row.question, body, also=row.also, hide="[navigation, toc]")


def _moved(comparison: Comparison, row: Feature) -> str:
    """Write the page at a former address: each old anchor leads to the claim that took over."""
    title = inline.inert(row.title)
    links = "\n".join(
        f'<p><a id="{name}" href="../{row.id}/#{name}">{title}, {inline.inert(one.name)}</a></p>'
        for name, one in comparison.frameworks.items()
    )
    intro = "For a reader who followed an old link: this feature has a new address."
    return _page(row.title, intro, f"{intro}\n\n{links}", searched=False)


def _versus(comparison: Comparison, left: str, right: str) -> str:
    names = [comparison.frameworks[name].name for name in (left, right)]
    title = " vs ".join(names)
    intro = f"For a reader who is down to {' and '.join(names)}. Only what differs is shown."
    body = f'{inline.inert(intro)}\n\n{{{{ versus("{left}", "{right}") }}}}'
    return _page(title, intro, body, searched=False)


def _page(
    title: str,
    description: str,
    body: str,
    also: tuple[str, ...] = (),
    hide: str = "[toc]",
    *,
    searched: bool = True,
) -> str:
    tags = (
        f"tags: {json.dumps([inline.title(word) for word in also])}\n" if also else ""
    )  # the search ranks them first; no page shows them
    words = f"\n\nAlso found as: {inline.inert(', '.join(also))}.\n{{ .also }}" if also else ""
    front = {"title": inline.title(title), "description": inline.title(description)}
    head = "".join(f"{key}: {json.dumps(value)}\n" for key, value in front.items())
    search = "" if searched else "search: {exclude: true}\n"  # its rows have pages of their own
    return f"---\n{head}hide: {hide}\n{tags}{search}---\n\n# {inline.inert(title)}\n\n{body}{words}\n"
