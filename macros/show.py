"""What each macro shows: a view of the comparison, rendered for one page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, ClassVar

from macros import fit, inline, render
from macros.export import files, records
from macros.history import Entry, History, Move
from macros.ledger import Seen
from macros.load import Comparison
from macros.model import Evidence, Finding, Level
from macros.problem import nearest
from macros.render import Place
from macros.view import choosing
from macros.view.cases import Case, cases
from macros.view.cells import Cell, Line, correction, lines, report_query, today
from macros.view.changes import Told, items, teller
from macros.view.older import older
from macros.view.pairs import pair
from macros.view.speed.answers import answer
from macros.view.stats import stats
from macros.view.summary import summaries, whole
from macros.view.trial import fetched, megabytes, packages, tried

FINDINGS = {
    Finding.CONFIRMED: "confirmed",
    Finding.OUTDATED: "outdated",
    Finding.WRONG: "wrong",
    Finding.UNPROVABLE: "cannot be proven",
    Finding.DISAGREE: "sources disagree",
}

SHOWN_BY = (
    "Of the features whose samples ran in both, these count most in the use cases: the difference of the "
    "levels in points, times the weight of each need that asks for the feature. A tie goes to the samples "
    "with more lines of their own; no category comes twice."
)


@dataclass(frozen=True, slots=True)
class Group:
    """The lines of one category."""

    id: str
    title: str
    lines: tuple[Line, ...]


@dataclass
class Site:
    """What all pages of one build share, computed once."""

    comparison: Comparison
    park: Callable[[str], str] | None = None  # keeps HTML away from the Markdown parser
    history: History = field(default_factory=History)

    @cached_property
    def lines(self) -> dict[str, Line]:
        """Every feature with its cells."""
        return {line.feature.id: line for line in lines(self.comparison)}

    @cached_property
    def cases(self) -> dict[str, Case]:
        """Every use case with its fits."""
        return {one.case.id: one for one in cases(self.comparison)}

    @cached_property
    def stats(self) -> dict[str, Any]:
        """The state of the data."""
        return stats(self.comparison, today())

    def past(self, cell: Cell) -> list[tuple[Entry, Told]]:
        """List what happened to one claim, under its id and its former ids, newest first."""
        names = (cell.feature, *self.lines[cell.feature].feature.was)
        found = [pair for name in names for pair in self.history.by_claim.get((name, cell.framework), ())]
        return [(entry, self.tell(move)) for entry, move in found]

    @cached_property
    def tried(self) -> dict[tuple[str, str], Seen]:
        """What came of each sample in the browser's Python."""
        return tried(self.comparison)

    @cached_property
    def tell(self) -> Callable[[Move], Told]:
        """What tells one move in words."""
        return teller(self.comparison)

    @cached_property
    def common(self) -> dict[str, Any]:
        """What every template may use."""
        comparison, releases = self.comparison, self.comparison.ledger.releases
        return {
            "frameworks": comparison.frameworks,
            "versions": {name: _version(releases.get(name)) for name in comparison.frameworks},
            "sources": comparison.sources,
            "titles": {row.id: row.title for _, row in comparison.features()},
            "report": report_query,
            "correction": correction,
            "entries": comparison.entries,
            "measured": lambda ours: answer(next(iter(comparison.runs), None), ours),
        }


@dataclass(frozen=True)
class Show:
    """The macros, bound to the data and to the page that calls them."""

    site: Site
    place: Place

    MACROS: ClassVar[tuple[str, ...]] = (
        "alternatives",
        "answers",
        "case_table",
        "changes",
        "chooser",
        "code",
        "data_files",
        "example",
        "feature_page",
        "feature_table",
        "figures",
        "framework_list",
        "glossary",
        "legend",
        "matrix",
        "number",
        "older",
        "picks",
        "profile",
        "rows",
        "sample_list",
        "source_list",
        "summary",
        "tested",
        "tree",
        "use_case",
        "versus",
        "weights",
    )

    def feature_table(self, category: str) -> str:
        """Show every feature of a category, one claim a cell, each with its evidence."""
        own = [line for line in self._lines() if line.category == category]
        caption = self.comparison.categories[category].title
        shown = {"groups": self._groups(tuple(own)), "total": len(own), **_symbols(own)}
        return self._legend(own) + "\n\n" + self._html("feature_table", lines=own, caption=caption, **shown)

    def rows(self, caption: str, *ids: str) -> str:
        """Show chosen features as a table."""
        return self._html("feature_table", lines=tuple(map(self._line, ids)), caption=caption, levels=())

    def matrix(self) -> str:
        """Show all features, grouped by category."""
        own = self._lines()
        return self._legend(own) + "\n\n" + self._matrix(own, "Every feature and every claim")

    def versus(self, left: str, right: str) -> str:
        """Show two frameworks: the verdict, the samples that differ most, then only what differs."""
        made = pair(left, right, self._lines(), tuple(self.site.cases.values()), self._snippets)
        names = {name: one for name, one in self.comparison.frameworks.items() if name in {left, right}}
        counts = {"total": len(self.site.cases), "features": len(self._lines())}
        caption = " and ".join(one.name for one in names.values())
        return "\n\n".join(
            [
                self._html("picks", frameworks=names),
                self._html("pair", pair=made, **counts),
                *(["## The difference in code { #code }", SHOWN_BY] if made.shown else []),
                *(part for line in made.shown for part in self._shown(line)),
                "## What differs { #differs }",
                self._legend(made.lines),
                self._matrix(made.lines, caption, names),
            ]
        )

    def _shown(self, line: Line) -> list[str]:
        target = self.place.doc(f"features/{line.feature.id}.md")
        words = " ".join(inline.inert(check.sentence) for check in line.sentences)
        samples = [(cell.name, cell.files) for cell in line.sampled]
        return [
            f"### [{inline.inert(line.feature.title)}]({target})",
            words,
            _block("side-by-side two", render.tabs(samples)),
        ]

    @property
    def _snippets(self) -> Path:
        return self.comparison.root / "snippets"

    def summary(self) -> str:
        """Show per category how much is ready in each framework."""
        own, caption = self._lines(), "How many features are built in or official"
        parts = {"summaries": summaries(self.comparison, own), "whole": whole(self.comparison, own)}
        return self._html("summary", caption=caption, **parts)

    def older(self) -> str:
        """Show how the contracts of today did on older releases."""
        return self._html(
            "older", releases=older(self._lines()), caption="Today's contracts on older releases"
        )

    def picks(self) -> str:
        """Show who should pick what."""
        return self._html("picks")

    def tested(self) -> str:
        """Say what everything was tested on."""
        numbers = self.site.stats
        dates = [p.date for claims in self.comparison.ledger.proofs.values() for p in claims.values()]
        grades = numbers["evidence"]
        return self._html(
            "releases",
            python=self.comparison.ledger.python,
            newest=max(dates, default=today()),
            claims=numbers["claims"],
            **{grade: grades[grade] for grade in ("executed", "measured", "cited", "editorial")},
        )

    def number(self, *path: str) -> str:
        """Write one figure of the statistics, named by its path."""
        found: Any = self.site.stats
        for key in path:
            found = found[key]
        return str(found)

    def legend(self) -> str:
        """Show all symbols."""
        return self._html("legend", levels=list(Level), evidence=list(Evidence))

    def feature_page(self, feature: str) -> str:
        """Show the home of a claim: verdicts, evidence, samples and contract."""
        line = self._line(feature)
        parts = []
        for cell in line.cells:
            heading = f"## {inline.inert(cell.name)} {{ #{cell.framework} .fw-{cell.framework} }}"
            parts.append(
                _block(
                    "",
                    f"{heading}\n\n{self._html('claims', cell=cell, line=line, past=self.site.past(cell))}",
                )
            )
        return "\n\n".join([self._home(line), _block("trio", *parts), *self._code(line)])

    def _code(self, line: Line) -> list[str]:
        if not line.sampled:
            return []
        promise = "\n".join(f"- {inline.inert(check.sentence)}" for check in line.sentences)
        intro = (
            "Each sample passes the same contract:"
            if len(line.sampled) > 1
            else "The sample passes this contract:"
        )
        samples = [(cell.name, cell.files) for cell in line.sampled]
        missing = [inline.inert(cell.name) for cell in line.cells if not cell.files]
        absent = f"No sample for {' and '.join(missing)}: see the claim above." if missing else ""
        body = [f"{intro}\n\n{promise}" if promise else "", absent, render.tabs(samples)]
        live = self._live(line)
        return ["## Code { #code }", *filter(None, body[:2]), _block("side-by-side", body[2]), *live]

    def _live(self, line: Line) -> list[str]:
        """Offer to run what runs in the browser; nothing if its Python was not fetched."""
        place = fetched(self.comparison.root)
        if not place:
            return []
        seen = [(cell, self.site.tried.get((cell.feature, cell.framework))) for cell in line.sampled]
        offered = [(cell, self._megabytes(place, cell)) for cell, one in seen if one and one.runs]
        hindered = [(cell, one.why) for cell, one in seen if one and not one.runs]
        return [self._html("run", runnable=offered, hindered=hindered)] if offered or hindered else []

    def _megabytes(self, place: Path, cell: Cell) -> float:
        own = packages(self.comparison, place, cell.feature, cell.framework)
        return megabytes(place, own["packages"])

    def _home(self, line: Line) -> str:
        category = inline.inert(self.comparison.categories[line.category].title)
        return f"[All of {category}](../compare/{line.category}.md){{ .more }}"

    def code(self, feature: str) -> str:
        """Show the samples of a feature, with the contract that they pass."""
        line = self._line(feature)
        title = f"[{inline.inert(line.feature.title)}]({self.place.doc(f'features/{feature}.md')})"
        return "\n\n".join([f"Tested: {title}.", *self._code(line)[1:]])

    def tree(self, feature: str) -> str:
        """Show the files of a feature's samples as trees."""
        line = self._line(feature)
        drawn = render.trees((cell.name, cell.files) for cell in line.sampled)
        return _block("side-by-side", drawn)

    def use_case(self, case: str) -> str:
        """Show one use case: pick, fit and working."""
        one = self.site.cases[case]
        return self._html("case", one=one, weights=fit.WEIGHTS) + "\n\n" + self.weights()

    def case_table(self) -> str:
        """Show all use cases with their fits."""
        made = tuple(self.site.cases.values())
        return self._html("cases", cases=made, caption="Use cases, computed fit and our pick")

    def chooser(self) -> str:
        """Show the controls that rank the frameworks for chosen needs; without JavaScript, nothing."""
        table = choosing.table(self.comparison, self._lines())
        return self._html("chooser", cases=tuple(self.site.cases.values()), table=table)

    def weights(self) -> str:
        """Show the table behind every fit."""
        return self._html("weights", weights=fit.WEIGHTS, points=fit.POINTS)

    def figures(self, topic: str) -> str:
        """Show what others print on a topic, and what we find."""
        published = self.comparison.published
        own = [one for one in published.figures if one.topic == topic]
        caption = published.topics[topic]
        return self._html("figures", figures=own, caption=caption, findings=FINDINGS)

    def alternatives(self) -> str:
        """Show what the frameworks beside the compared ones answered to the same tasks."""
        found = self.comparison.ledger.alternatives
        if found is None:
            return "Nothing was observed yet."
        return self._html("alternatives", date=found.date, columns=list(found.columns.values()))

    def answers(self) -> str:
        """Show the questions with their answers, each under its own heading."""
        return "\n\n".join(
            f"## {inline.inert(one.question)} {{ #{one.id} }}\n\n{self._html('answer', one=one)}"
            for one in self.comparison.questions
        )

    def data_files(self) -> str:
        """List the published files that are not pages."""
        day = records.day(self.comparison.ledger)
        return self._html("data_files", files=files.listed(), version=records.VERSION, day=day)

    def example(self, path: str) -> str:
        """Show one file of snippets/ that a test runs."""
        return render.fence(path)

    def glossary(self) -> str:
        """List every term with its meaning."""
        return self._html("glossary", terms=sorted(self.comparison.terms, key=lambda one: one.term.lower()))

    def profile(self, framework: str) -> str:
        """Show a framework: facts, strengths and weaknesses with their rows."""
        one, release = self.comparison.frameworks[framework], self.comparison.ledger.releases.get(framework)
        return self._html("profile", id=framework, framework=one, release=release)

    def framework_list(self) -> str:
        """List the frameworks with links."""
        return self.picks()

    def sample_list(self) -> str:
        """List every feature that has samples, by category, as Markdown."""
        parts = []
        for group in self._groups(tuple(line for line in self._lines() if line.sampled)):
            items = [
                f"- [{inline.inert(line.feature.title)}](../features/{line.feature.id}.md#code)"
                f" — {inline.inert(', '.join(cell.name for cell in line.sampled))}"
                for line in group.lines
            ]
            parts.append(f"## {inline.inert(group.title)}\n\n" + "\n".join(items))
        return "\n\n".join(parts)

    def changes(self) -> str:
        """List what each commit changed in the claims, newest first."""
        told = self._html("changes", items=items(self.comparison, self.site.history))
        short = "This copy of the site was built without the whole history; older changes are missing here."
        return told if self.site.history.whole else f"{short}\n\n{told}"

    def source_list(self) -> str:
        """List every source, as Markdown."""
        items = []
        for one in self.comparison.sources.values():
            title = inline.inert(one.title)
            linked = f"[{title}]({one.url})" if one.url else title
            items.append(f"- {linked}, {inline.inert(one.publisher)}")
        return "\n".join(sorted(items, key=str.lower))

    @property
    def comparison(self) -> Comparison:
        """The data behind the site."""
        return self.site.comparison

    def _lines(self) -> tuple[Line, ...]:
        return tuple(self.site.lines.values())

    def _line(self, feature: str) -> Line:
        if feature not in self.site.lines:
            hint = nearest(feature, self.site.lines) or "another one"
            raise LookupError(f'no feature "{feature}"; did you mean {hint}?')
        return self.site.lines[feature]

    def _matrix(self, own: tuple[Line, ...], caption: str, frameworks: Any = None) -> str:
        shown = frameworks or self.comparison.frameworks
        parts = {"groups": self._groups(own), "total": len(own), **_symbols(own)}
        return self._html("matrix", caption=caption, frameworks=shown, **parts)

    def _groups(self, own: tuple[Line, ...]) -> list[Group]:
        categories = self.comparison.categories
        groups = [
            Group(name, category.title, tuple(line for line in own if line.category == name))
            for name, category in categories.items()
        ]
        return [group for group in groups if group.lines]

    def _legend(self, own: Sequence[Line]) -> str:
        return self._html("legend", **_symbols(own))

    def _html(self, template: str, **shapes: Any) -> str:
        made = render.render(template, self.place, **{**self.site.common, **shapes})
        return made if self.site.park is None else self.site.park(made)


def _symbols(own: Sequence[Line]) -> dict[str, Any]:
    """List the levels and grades that these lines use."""
    used = {cell.level for line in own for cell in line.cells}
    grades = {cell.evidence for line in own for cell in line.cells}
    return {
        "levels": [level for level in Level if level in used],
        "evidence": [grade for grade in Evidence if grade in grades],
    }


def _block(name: str, *parts: str) -> str:
    """Wrap Markdown in a block that styles can name."""
    opened = f'<div class="{name}" markdown="1">' if name else '<div markdown="1">'
    return "\n\n".join([opened, *parts, "</div>"])


def _version(release: Any) -> str:
    return release.version if release else "unknown release"
