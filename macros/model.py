"""What may be said: the shapes of the data and the rules that one part can check by itself."""

import re
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    StringConstraints,
    Tag,
    model_validator,
)
from pydantic_core import PydanticCustomError

from macros import inline


class Level(StrEnum):
    """How a framework comes by a feature, best first."""

    BUILTIN = "builtin"
    OFFICIAL = "official"
    PACKAGE = "package"
    MANUAL = "manual"
    NONE = "none"
    UNKNOWN = "unknown"


class Evidence(StrEnum):
    """What stands behind a claim, strongest first; unproven is a sample or test without its proof."""

    EXECUTED = "executed"
    MEASURED = "measured"
    CITED = "cited"
    EDITORIAL = "editorial"
    UNPROVEN = "unproven"


class Finding(StrEnum):
    """What a check of somebody else's statement gave."""

    CONFIRMED = "confirmed"
    OUTDATED = "outdated"
    WRONG = "wrong"
    UNPROVABLE = "unprovable"
    DISAGREE = "disagree"


def _broken(rule: str, found: str, allowed: str) -> PydanticCustomError:
    return PydanticCustomError("rule", "{rule}", {"rule": rule, "found": found, "allowed": allowed})


def http_only(url: str) -> str:
    """Accept http and https addresses without spaces or controls."""
    if not re.fullmatch(r"https?://[^\s<>\"'\\]+", url):
        raise _broken("link", f'"{url[:60]}"', "an address that starts with https:// or http://")
    return url


def one_sentence(text: str) -> str:
    """Accept one line of inline Markdown whose links are http(s)."""
    if "\n" in text:
        raise _broken("note", "several lines", "one sentence on one line")
    for url in inline.links(text):
        http_only(url)
    return text


def full_stop(text: str) -> str:
    """Accept a single sentence that ends with a full stop."""
    if not text.endswith(".") or re.search(r"[.!?] [A-Z]", text):
        raise _broken("meaning", f'"{text[-40:]}"', "one sentence that ends with a full stop")
    return text


def iso_date(value: object) -> object:
    """Refuse numbers and times where a date belongs."""
    if isinstance(value, str) and not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        raise _broken("date", f'"{value[:40]}"', "a day written as 2026-11-20")
    return value


# What the JSON Schema can say of the validators above, so that an editor is told while he types.
LINKED = r"(?!.*\]\((?!https?:)([a-z][a-z+.-]*:|//))"
SENTENCE = {"pattern": rf"^{LINKED}[^\n\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$"}
ADDRESS = {"pattern": r"^https?://[^\s<>\"'\\]+$"}
DAY = {"pattern": r"^\d{4}-\d{2}-\d{2}$"}
ID = r"^[a-z][a-z0-9]*(_[a-z0-9]+)*$"
Id = Annotated[str, StringConstraints(pattern=ID, max_length=60)]
Title = Annotated[
    str,
    StringConstraints(min_length=1, max_length=90),
    AfterValidator(one_sentence),
    Field(json_schema_extra=SENTENCE),
]
Inline = Annotated[
    str,
    StringConstraints(min_length=1, max_length=400),
    AfterValidator(one_sentence),
    Field(json_schema_extra=SENTENCE),
]
Url = Annotated[
    str, StringConstraints(max_length=400), AfterValidator(http_only), Field(json_schema_extra=ADDRESS)
]
Day = Annotated[date, BeforeValidator(iso_date), Field(json_schema_extra=DAY)]
Spelling = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9 +/.'-]*$", max_length=40)]
Distribution = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*$", max_length=80)]


class Shape(BaseModel):
    """Frozen, strict about keys."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Dispute(Shape):
    """What a source says to the contrary of a claim."""

    source: Id
    says: Inline


def _where(field: str, shape: dict[str, Any], then: dict[str, Any]) -> dict[str, Any]:
    """Say in JSON Schema: where a field has a shape, the rest has another."""
    return {"if": {"properties": {field: shape}, "required": [field]}, "then": then}


COMPANIONS = [Level.OFFICIAL.value, Level.PACKAGE.value]
CITED = _where("sources", {"minItems": 1}, {"required": ["checked"]})
NOTED = _where("level", {"enum": [*COMPANIONS, Level.MANUAL.value]}, {"required": ["note"]})
BROUGHT = [
    _where("level", {"enum": COMPANIONS}, {"required": ["via"], "properties": {"via": {"minItems": 1}}}),
    _where("level", {"not": {"enum": COMPANIONS}}, {"properties": {"via": {"maxItems": 0}}}),
]


class Backed(Shape):
    """What every claim may carry: companions, a note and the evidence that an editor names."""

    model_config = ConfigDict(json_schema_extra={"allOf": [CITED]})

    extra: Id | None = Field(
        default=None, description="optional dependency group of the framework that it needs"
    )
    via: tuple[Distribution, ...] = Field(
        default=(), description="distributions that bring it: official and package"
    )
    note: Inline | None = Field(default=None, description="one sentence: what to know before relying on it")
    sources: tuple[Id, ...] = Field(default=(), description="ids in sources.yml; needs checked")
    checked: Day | None = Field(default=None, description="the day on which the sources were read")
    editorial: bool = Field(default=False, description="true for a judgement that is shown as opinion")
    disputed: tuple[Dispute, ...] = Field(default=(), description="what sources say to the contrary")

    @model_validator(mode="after")
    def sources_need_a_day(self) -> "Backed":
        """A cited claim says when the source was read."""
        if self.sources and self.checked is None:
            raise _broken("checked", "sources without a day", "checked: with the day you read them")
        return self


class SupportClaim(Backed):
    """What the site says of one framework for one feature of kind support."""

    model_config = ConfigDict(json_schema_extra={"allOf": [CITED, NOTED, *BROUGHT]})

    level: Level

    @model_validator(mode="after")
    def note_explains_the_level(self) -> "SupportClaim":
        """Anything but builtin, none and unknown says in a note how it is done."""
        if self.level in {Level.OFFICIAL, Level.PACKAGE, Level.MANUAL} and not self.note:
            raise _broken("note", f"level {self.level} without a note", "a note of one sentence")
        return self

    @model_validator(mode="after")
    def companion_is_named(self) -> "SupportClaim":
        """Official and package name the distributions; other levels name none."""
        needs = self.level in {Level.OFFICIAL, Level.PACKAGE}
        if needs and not self.via:
            raise _broken("via", f"level {self.level} without via", "via: [distribution]")
        if self.via and not needs:
            raise _broken("via", f"via with level {self.level}", "via only with official or package")
        return self


class ValueClaim(Backed):
    """A number or a word; without a value the ledger supplies it."""

    value: int | float | str | None = None


class Row(Shape):
    """One comparable capability."""

    id: Id = Field(description="lower_snake; also the name of its samples, tests and anchor")
    title: Title
    question: Inline = Field(description="what a test can answer for each framework")
    why: Inline = Field(description="who decides differently because of the answer")
    also: tuple[str, ...] = Field(default=(), description="other words that a reader may type")
    was: tuple[Id, ...] = Field(default=(), description="earlier ids, whose addresses still work")


class SupportRow(Row):
    """A feature whose claims carry a level."""

    kind: Literal["support"] = "support"
    claims: Mapping[Id, SupportClaim]


class ValueRow(Row):
    """A feature whose claims carry a value."""

    kind: Literal["value"]
    unit: Title | None = None
    measured: Literal["cold_start", "import_time", "cpu_json"] | None = None
    claims: Mapping[Id, ValueClaim]


def kind_of(row: Any) -> str:
    """Name the kind of a row before it is checked."""
    kind = row.get("kind", "support") if isinstance(row, dict) else getattr(row, "kind", "support")
    return str(kind)


type Claim = SupportClaim | ValueClaim
type Feature = SupportRow | ValueRow
AnyRow = Annotated[
    Annotated[SupportRow, Tag("support")] | Annotated[ValueRow, Tag("value")], Discriminator(kind_of)
]


class Category(Shape):
    """A file of features."""

    title: Title
    intro: Inline
    order: int = 99
    features: tuple[AnyRow, ...]


class Trait(Shape):
    """A strength or weakness: a row where one exists, and the words for it."""

    text: Inline
    features: tuple[Id, ...] = ()


class Framework(Shape):
    """A column. Only the name and the distribution are needed to begin with."""

    name: Title
    distribution: Distribution
    order: int = 99
    install: str | None = None
    interface: Title | None = None
    philosophy: Inline | None = None
    choose_when: Inline | None = None
    think_again: Inline | None = None
    strengths: tuple[Trait, ...] = ()
    weaknesses: tuple[Trait, ...] = ()
    links: Mapping[str, Url] = Field(default_factory=dict)
    older_releases: tuple[str, ...] = ()


class Source(Shape):
    """A document that a claim cites or that the site checks."""

    title: Title
    url: Url | None = None
    publisher: Title
    published: str | None = None
    checked_article: bool = False


class Sources(Shape):
    """The file of sources."""

    sources: Mapping[Id, Source]


class Need(Shape):
    """A feature that a situation asks for."""

    feature: Id
    weight: Literal["must", "should"]
    because: Inline


class Advice(Shape):
    """What an article recommends for the same situation."""

    source: Id
    picks: tuple[Id, ...]


class UseCase(Shape):
    """A situation with needs; its fit is computed, its pick must agree or say why not."""

    id: Id
    title: Title
    situation: Inline
    needs: tuple[Need, ...] = Field(min_length=1)
    pick: Id
    verdict: Inline
    differs: Inline | None = None
    articles: tuple[Advice, ...] = ()


class UseCases(Shape):
    """The file of use cases."""

    use_cases: tuple[UseCase, ...]


class Ours(Shape):
    """Which of our measurements stands beside what is said; its result is computed, never typed."""

    measure: Literal["cpu", "memory", "cold_start", "latency"] = "cpu"
    workload: Id | None = None
    framework: Id | None = None
    than: Id | None = None
    times: float | None = None
    up_to: float | None = None


class Figure(Shape):
    """A number or verdict that somebody else printed, and what we found."""

    id: Id
    topic: Id
    source: Id
    framework: Id | None = None
    says: Inline
    value: int | float | None = None
    unit: Title | None = None
    finding: Finding
    because: Inline
    features: tuple[Id, ...] = ()
    ours: Ours | None = None


class Published(Shape):
    """The file of published figures, grouped by topic."""

    topics: Mapping[Id, Title]
    figures: tuple[Figure, ...]


class Question(Shape):
    """A question that readers ask, with the rows that prove the answer."""

    id: Id
    question: Inline
    answer: Annotated[
        str,
        StringConstraints(min_length=1, max_length=900),
        AfterValidator(one_sentence),
        Field(json_schema_extra=SENTENCE),
    ]
    features: tuple[Id, ...] = ()
    sources: tuple[Id, ...] = ()
    ours: Ours | None = None


class Faq(Shape):
    """The file of questions."""

    questions: tuple[Question, ...]


class Term(Shape):
    """A word of the trade or of this site, its other spellings, and where a reader learns more."""

    id: Id
    term: Spelling
    also: tuple[Spelling, ...] = ()
    means: Annotated[Inline, AfterValidator(full_stop)]
    features: tuple[Id, ...] = ()
    page: str | None = None


class Glossary(Shape):
    """The file of terms."""

    terms: tuple[Term, ...]
