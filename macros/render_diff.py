"""A comparison of two commits as Markdown: for a terminal with its texts, for a comment without them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from macros.diff.shapes import ClaimChange, Diff, Words
from macros.model import Evidence
from macros.saying import NAMES, WORDS

LIMIT = 200  # rows of one table; a comment holds 65,536 characters
NUMBER = re.compile(r"(-?[0-9]{1,12}(\.[0-9]{1,6})?)?")
ORDER = list(Evidence)
LINE = str.maketrans({"|": "\\|", "\n": " ", "<": "&lt;", "@": "@\u200b"})


@dataclass(frozen=True, slots=True)
class Links:
    """Where the pages lie: the preview of the change and the published site, each with a slash at its end."""

    preview: str = ""
    published: str = ""

    def page(self, address: str) -> str:
        """Name a page, with a link where one is known."""
        found = [f"[{name}]({base}{address})" for name, base in self._bases() if base]
        return f"`{address or '/'}`" + (f": {', '.join(found)}" if found else "")

    def _bases(self) -> list[tuple[str, str]]:
        return [("preview", self.preview), ("published", self.published)]


def markdown(diff: Diff, links: Links = Links(), *, texts: bool = True) -> str:
    """Write the comparison; without texts only ids, numbers and words of the model are printed."""
    if diff.empty:
        return "No claim, sample or test changed.\n"
    parts = [_verdict(diff), _claims(diff, texts=texts), _rows(diff, texts=texts), _siblings(diff)]
    parts += [_evidence(diff), _files(diff), _fits(diff), _ready(diff), _pages(diff, links)]
    return "\n\n".join(filter(None, parts)) + "\n"


def _verdict(diff: Diff) -> str:
    counts = [
        (sum(one.change == kind for one in diff.claims), kind) for kind in ("changed", "added", "removed")
    ]
    told = ", ".join(f"{count} {kind}" for count, kind in counts if count)
    said = f"**{_number(len(diff.claims), 'claim')}**" + (f": {told}." if told else ".")
    if diff.unbacked:
        said += f" **{_number(len(diff.unbacked), 'level')} moved without a changed proof.**"
    if diff.unread:
        said += f" {_number(diff.unread, 'row')} of the older commit cannot be read by today's model."
    return said


def _claims(diff: Diff, *, texts: bool) -> str:
    rows = [row for one in diff.claims for row in _claim(one, texts=texts)]
    head = "| Claim | What | Was | Now | Proof changed |\n|---|---|---|---|---|\n"
    return head + _limited(rows) if rows else ""


def _claim(one: ClaimChange, *, texts: bool) -> Iterator[str]:
    said = _said(one, texts=texts)
    if one.change != "changed":
        short = [told for told in said if told[0] in {"level", "value", "evidence"}]
        was, now = (", ".join(filter(None, (told[at] for told in short))) for at in (1, 2))
        said = [(f"claim {one.change}", was or "no claim", now or "no claim")]
    for field, was, now in said:
        cells = [
            f"`{one.feature}.{one.framework}`",
            NAMES.get(field, field),
            was or "nothing",
            now or "nothing",
        ]
        yield f"| {' | '.join([*cells, _proof(one)])} |"


def _said(one: ClaimChange, *, texts: bool) -> list[tuple[str, str, str]]:
    """List (field, was, now); level and evidence come from the model's words, whatever the texts say."""
    levels = [WORDS[level] if level else "" for level in one.levels]
    grades = [grade.value if grade else "" for grade in one.grades]
    fixed = [("level", levels[0], levels[1]), ("evidence", grades[0], grades[1])]
    free = [words for words in one.words if words.field not in {"level", "evidence"}]
    told = [(words.field, *_texts(words, texts=texts)) for words in free]
    return [(field, was, now) for field, was, now in fixed if was != now] + told


def _texts(words: Words, *, texts: bool) -> tuple[str, str]:
    if texts or all(NUMBER.fullmatch(text) for text in (words.was, words.now)):
        return cell(words.was), cell(words.now)
    return ("a text" if words.was else ""), ("another text" if words.now else "")


def _proof(one: ClaimChange) -> str:
    return "**no: a level needs its proof**" if one.unbacked else "yes" if one.proof_changed else "no"


def _rows(diff: Diff, *, texts: bool) -> str:
    told = []
    for row in diff.rows:
        fields = [f"{w.field}: {cell(w.was)} → {cell(w.now)}" if texts else w.field for w in row.words]
        told.append(f"`{row.feature}` {row.change}" + (f" ({'; '.join(fields)})" if fields else ""))
    return _section("Rows", told)


def _siblings(diff: Diff) -> str:
    found: dict[str, list[str]] = {}
    for one in diff.siblings:
        found.setdefault(one.feature, []).append(
            one.framework + (f" {WORDS[one.level]}" if one.level else "")
        )
    return _section(
        "Untouched in the same rows", [f"`{name}`: {', '.join(said)}" for name, said in found.items()]
    )


def _evidence(diff: Diff) -> str:
    told = []
    for one in diff.claims:
        was, now = one.grades
        if one.change == "changed" and was and now and was is not now:
            kind = "gained" if ORDER.index(now) < ORDER.index(was) else "lost"
            told.append(f"`{one.feature}.{one.framework}` {kind} evidence: {was.value} → {now.value}")
    return _section("Evidence", told)


def _files(diff: Diff) -> str:
    told = [
        f"`{one.path}` {one.change}" + (", behind many claims" if one.shared else "") for one in diff.files
    ]
    if diff.unnamed:
        told.append(f"{_number(diff.unnamed, 'file')} with a name that is not printed here")
    return _section("Samples and tests", told)


def _fits(diff: Diff) -> str:
    told = [
        f"`{one.use_case}`: first place {_names(one.best[0])} → {_names(one.best[1])}" for one in diff.best
    ]
    for fit in diff.fits:
        was, now = (f"{one} %" if one is not None else "none" for one in fit.percent)
        told.append(f"`{fit.use_case}`: {fit.framework} {was} → {now}")
    return _section("Verdicts and fits that moved", told)


def _ready(diff: Diff) -> str:
    told = [f"`{one.category}`: {one.framework} {one.ready[0]} → {one.ready[1]}" for one in diff.ready]
    return _section("Built in or official, per category", told)


def _pages(diff: Diff, links: Links) -> str:
    return _section("Pages to look at", [links.page(page) for page in diff.pages])


def _names(ids: tuple[str, ...]) -> str:
    return ", ".join(ids) or "nobody"


def _section(title: str, told: list[str]) -> str:
    return f"### {title}\n\n" + _limited([f"- {line}" for line in told]) if told else ""


def _limited(rows: Iterable[str]) -> str:
    kept = list(rows)
    more = [f"\n{len(kept) - LIMIT} more are left out here."] if len(kept) > LIMIT else []
    return "\n".join([*kept[:LIMIT], *more])


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" + ("" if count == 1 else "s")


def cell(text: str) -> str:
    """Make a text harmless inside a table of a comment: no column, tag, mention or line of its own."""
    return text.translate(LINE)
